import { spawnSync } from 'node:child_process'

/** One TypeScript configuration per environment; each compiles with only the globals that it may see. */
export const environments = [
  'shared',
  'electron',
  'electron/main',
  'electron/preload',
  'renderer',
  'tests',
] as const

/** Compiles every environment; returns those that failed. */
export const checkTypes = (): readonly string[] =>
  environments.filter(
    environment =>
      spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', environment], {
        stdio: 'inherit',
      }).status !== 0,
  )

if (import.meta.main) {
  process.exitCode = checkTypes().length === 0 ? 0 : 1
}
