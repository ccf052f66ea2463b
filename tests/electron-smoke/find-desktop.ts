import { resolve } from 'node:path'
import { electronRuntime } from '../../electron/loopback/electron-runtime.ts'

export type Desktop =
  | { readonly path: string; readonly reason: null }
  | { readonly path: null; readonly reason: string }

/** The Electron program that the desktop window can be tried with, or one line that says why it cannot. */
export const findDesktop = (): Desktop => {
  const path = electronRuntime(resolve('node_modules/electron'), process.env)
  const screenless = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY
  if (path === null)
    return { path, reason: 'The desktop window is not tried: no Electron runtime is installed here.' }
  return screenless
    ? { path: null, reason: 'The desktop window is not tried: this machine has no screen.' }
    : { path, reason: null }
}
