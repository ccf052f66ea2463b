import { app, BrowserWindow } from 'electron'
import { appOrigin } from './policy/sender.ts'
import { readWindowState, writeWindowState } from './window-state.ts'

export type WindowOptions = {
  readonly preload: string
  readonly dataFolder: string
  readonly dark: boolean
  /** Called before the page is loaded. */
  readonly prepare: (window: BrowserWindow) => void
}

const ours = new WeakSet<BrowserWindow>()

/** Whether a window was opened here and still stands. */
export const isOurWindow = (window: BrowserWindow): boolean => ours.has(window) && !window.isDestroyed()

/** Opens the one window: sandboxed, isolated, without Node, on our own protocol. */
export const openWindow = async ({
  preload,
  dataFolder,
  dark,
  prepare,
}: WindowOptions): Promise<BrowserWindow> => {
  const state = readWindowState(dataFolder)
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    ...(state.bounds ?? {}),
    minWidth: 960,
    minHeight: 600,
    show: false,
    backgroundColor: dark ? '#1b1a17' : '#faf8f3',
    autoHideMenuBar: true,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  })
  ours.add(window)
  prepare(window)
  if (state.maximised) window.maximize()
  window.on('close', () => {
    writeWindowState(dataFolder, { bounds: window.getNormalBounds(), maximised: window.isMaximized() })
  })
  window.once('ready-to-show', () => window.show())
  await window.loadURL(`${appOrigin}/index.html`)
  return window
}
