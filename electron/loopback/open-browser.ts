import { spawn } from 'node:child_process'

const commandFor = (address: string, env: NodeJS.ProcessEnv): readonly [string, ...string[]] | null => {
  if (process.platform === 'win32') return ['cmd', '/c', 'start', '""', address.replaceAll('&', '^&')]
  if (process.platform === 'darwin') return ['open', address]
  return env.DISPLAY || env.WAYLAND_DISPLAY ? ['xdg-open', address] : null
}

/** Opens the default browser where there is one; never fails. */
export const openBrowser = (address: string, env: NodeJS.ProcessEnv): void => {
  const command = commandFor(address, env)
  if (command === null) return
  const [program, ...args] = command
  const child = spawn(program, args, { stdio: 'ignore', detached: true })
  child.once('error', () => {})
  child.unref()
}
