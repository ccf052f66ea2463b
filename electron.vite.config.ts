import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { defineConfig } from 'electron-vite'
import rendererConfig from './renderer/vite.config.ts'

const root = import.meta.dirname
const workersFolder = join(root, 'electron/workers')

/** Every worker is an entry of its own, found again at run time as `out/main/workers/<name>.js`. */
const workerEntries = existsSync(workersFolder)
  ? readdirSync(workersFolder)
      .filter(name => name.endsWith('.ts') && !name.endsWith('.d.ts'))
      .map(name => [`workers/${basename(name, '.ts')}`, join(workersFolder, name)] as const)
  : []

export default defineConfig({
  main: {
    build: {
      outDir: join(root, 'out/main'),
      rollupOptions: {
        input: { index: join(root, 'electron/main/index.ts'), ...Object.fromEntries(workerEntries) },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: join(root, 'out/preload'),
      externalizeDeps: false,
      rollupOptions: {
        input: { index: join(root, 'electron/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: rendererConfig,
})
