import type { Host } from '../../../shared/contract/host.ts'
import { createElectronHost } from './electron-host.ts'
import { createHttpHost } from './http-host.ts'

/** The window's one host: Electron's bridge where the preload script ran, HTTP elsewhere. */
export const host: Host = window.zhiheng === undefined ? createHttpHost() : createElectronHost(window.zhiheng)
