import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { app, BrowserWindow, dialog, nativeTheme, session } from 'electron'
import { createApp } from '../core/app.ts'
import { terminalWords } from '../core/host/terminal-words.ts'
import { toFailure } from '../core/to-failure.ts'
import { electronFolders, electronOptions } from './electron-options.ts'
import { holdUntilSaved } from './hold-until-saved.ts'
import { hostOverIpc } from './ipc-host.ts'
import { lockPages, lockSession } from './lockdown.ts'
import { setMenu } from './menu.ts'
import { openGivenFirm } from './open-given-firm.ts'
import { firmArgument } from './policy/firm-argument.ts'
import { refusedSwitches } from './policy/launch-switches.ts'
import { handleProtocols, registerSchemes } from './protocols.ts'
import { openWindow } from './window.ts'

/** What macOS hands over before the application is ready. */
const given: { path: string | null } = { path: null }

const start = async (): Promise<void> => {
  const options = electronOptions()
  const folders = electronFolders()
  const copies = join(options.dataFolder, 'opened')
  rmSync(copies, { recursive: true, force: true })
  const core = createApp(options)
  const settings = await core.send('settings.get', {})
  const { theme, language } = settings.ok ? settings.value : ({ theme: 'system', language: 'zh-CN' } as const)
  const words = terminalWords({ ZHIHENG_LANGUAGE: language }, options.localesFolder)
  nativeTheme.themeSource = theme
  setMenu(words)
  lockSession(session.defaultSession)
  handleProtocols(session.defaultSession, core, folders.page)
  hostOverIpc(core, copies, options.log)

  const quitting = { done: false }
  app.on('will-quit', event => {
    if (quitting.done) return
    event.preventDefault()
    void core.close().finally(() => {
      quitting.done = true
      rmSync(copies, { recursive: true, force: true })
      app.quit()
    })
  })
  app.on('window-all-closed', () => app.quit())
  app.on('second-instance', (_event, args, folder) => {
    const [window] = BrowserWindow.getAllWindows()
    if (window?.isMinimized() === true) window.restore()
    window?.focus()
    void openGivenFirm(core, firmArgument(args, folder), words)
  })
  app.on('open-file', (event, path) => {
    event.preventDefault()
    void openGivenFirm(core, path, words)
  })
  await openGivenFirm(core, given.path ?? firmArgument(process.argv, process.cwd()), words)
  const window = await openWindow({
    preload: folders.preload,
    dataFolder: options.dataFolder,
    dark: nativeTheme.shouldUseDarkColors,
    prepare: opened => holdUntilSaved(opened, words),
  })
  window.focus()
}

/** Without a data folder there is nothing to show: the reason, then the end. */
const failToStart = (error: unknown): void => {
  const words = terminalWords({ ZHIHENG_LANGUAGE: app.getLocale() }, electronOptions().localesFolder)
  dialog.showErrorBox(
    words.say('window.title'),
    words.sentence(toFailure(error, line => console.error(line))),
  )
  app.exit(1)
}

app.enableSandbox()
app.once('open-file', (event, path) => {
  event.preventDefault()
  given.path = path
})
if (process.env.ZHIHENG_HOME) app.setPath('userData', join(process.env.ZHIHENG_HOME, 'electron'))
const refused = app.isPackaged ? refusedSwitches(name => app.commandLine.hasSwitch(name)) : []
if (refused.length > 0) {
  process.stderr.write(`Zhiheng does not start with --${refused.join(', --')}; start it without.\n`)
  app.exit(2)
} else if (app.requestSingleInstanceLock()) {
  registerSchemes()
  lockPages()
  void app.whenReady().then(start).catch(failToStart)
} else {
  app.quit()
}
