import { type BrowserWindow, dialog } from 'electron'
import type { TerminalWords } from '../core/host/terminal-words.ts'

const patience = 5
const pauseMs = 300

/**
 * A page with unsaved text keeps its window open while it saves: closing is tried again a few times, then
 * the person decides. Without this the window would stay without a word.
 */
export const holdUntilSaved = (window: BrowserWindow, words: TerminalWords): void => {
  const state = { tries: 0 }
  window.webContents.on('will-prevent-unload', event => {
    state.tries += 1
    if (state.tries <= patience) {
      setTimeout(() => {
        if (!window.isDestroyed()) window.close()
      }, pauseMs)
      return
    }
    state.tries = 0
    const choice = dialog.showMessageBoxSync(window, {
      type: 'warning',
      message: words.say('window.unsaved'),
      buttons: [words.say('window.stay'), words.say('window.leave')],
      defaultId: 0,
      cancelId: 0,
    })
    if (choice === 1) event.preventDefault()
  })
}
