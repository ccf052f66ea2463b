import { dialog } from 'electron'
import type { App } from '../core/app.ts'
import type { TerminalWords } from '../core/host/terminal-words.ts'
import { toFailure } from '../core/to-failure.ts'

/** Opens the firm file that a person opened outside; says why when it cannot be (a passphrase is asked inside). */
export const openGivenFirm = async (app: App, path: string | null, words: TerminalWords): Promise<void> => {
  if (path === null) return
  try {
    await app.desk.open(path, null)
  } catch (error) {
    dialog.showErrorBox(words.say('window.title'), words.sentence(toFailure(error, () => {})))
  }
}
