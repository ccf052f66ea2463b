import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/e2e/**', 'tests/electron-smoke/**', 'node_modules/**'],
    pool: 'forks',
    // One process per core: the default leaves one core idle.
    maxWorkers: '100%',
    // V8 of Node 24 may abort on processors with memory protection keys when many threads compile
    // ("Check failed: jit_page.has_value()"), which is no finding about this program.
    execArgv: ['--no-memory-protection-keys'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
