import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { app, BrowserWindow, nativeTheme, session } from 'electron'
import { createApp } from '../core/app.ts'
import { electronFolders, electronOptions } from './electron-options.ts'
import { hostOverIpc } from './ipc-host.ts'
import { lockPages, lockSession } from './lockdown.ts'
import { setMenu } from './menu.ts'
import { handleProtocols, registerSchemes } from './protocols.ts'
import { openWindow } from './window.ts'

const start = async (): Promise<void> => {
  const options = electronOptions()
  const folders = electronFolders()
  const copies = join(options.dataFolder, 'opened')
  rmSync(copies, { recursive: true, force: true })
  const core = createApp(options)
  const settings = await core.send('settings.get', {})
  const { theme, language } = settings.ok ? settings.value : ({ theme: 'system', language: 'zh-CN' } as const)
  nativeTheme.themeSource = theme
  setMenu(options.localesFolder, language)
  lockSession(session.defaultSession)
  handleProtocols(session.defaultSession, core, folders.page)
  hostOverIpc(core, copies)

  const open = (): Promise<BrowserWindow> =>
    openWindow({
      preload: folders.preload,
      dataFolder: options.dataFolder,
      dark: nativeTheme.shouldUseDarkColors,
    })
  const quitting = { done: false }
  app.on('before-quit', event => {
    if (quitting.done) return
    event.preventDefault()
    void core.close().finally(() => {
      quitting.done = true
      rmSync(copies, { recursive: true, force: true })
      app.quit()
    })
  })
  app.on('window-all-closed', () => app.quit())
  app.on('second-instance', () => {
    const [window] = BrowserWindow.getAllWindows()
    if (window?.isMinimized() === true) window.restore()
    window?.focus()
  })
  await open()
}

app.enableSandbox()
if (process.env.ZHIHENG_HOME) app.setPath('userData', join(process.env.ZHIHENG_HOME, 'electron'))
if (app.requestSingleInstanceLock()) {
  registerSchemes()
  lockPages()
  void app.whenReady().then(start)
} else {
  app.quit()
}
