import { BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron'
import { z } from 'zod'
import type { Reply } from '../../shared/contract/envelope.ts'
import type { App } from '../core/app.ts'
import { toFailure } from '../core/to-failure.ts'
import { offerHanded, openEvidence, saveExport } from './native-files.ts'
import { maySpeak } from './policy/sender.ts'
import { isOurWindow } from './window.ts'

/** A pasted picture; files on the disk come by their path. */
const maxPasted = 64 * 1024 * 1024
const handedSchema = z
  .array(
    z.union([
      z.string().min(1).max(32_000),
      z.strictObject({
        name: z.string().min(1).max(400),
        bytes: z.instanceof(Uint8Array).refine(bytes => bytes.length <= maxPasted),
      }),
    ]),
  )
  .max(1000)
const idSchema = z.string().min(1).max(200)

const windowOf = (event: IpcMainInvokeEvent): BrowserWindow => {
  const window = BrowserWindow.fromWebContents(event.sender)
  const frame = event.senderFrame
  const allowed =
    frame !== null &&
    window !== null &&
    maySpeak({
      url: frame.url,
      isMainFrame: frame === event.sender.mainFrame,
      isKnownWindow: isOurWindow(window),
    })
  if (!allowed || window === null) throw new Error('This sender may not speak.')
  return window
}

/**
 * Four doors for the page and one for events; every sender and every argument is checked. A refusal goes to
 * the page as a code: the message of a system error may hold a path.
 */
export const hostOverIpc = (app: App, copies: string, log: (line: string) => void): void => {
  const answer = async <T>(act: () => Promise<T>): Promise<Reply<T>> => {
    try {
      return { ok: true, value: await act() }
    } catch (error) {
      return { ok: false, error: toFailure(error, log) }
    }
  }
  ipcMain.handle('zhiheng:send', (event, name: unknown, input: unknown) => {
    windowOf(event)
    return app.sendRaw(name, input)
  })
  ipcMain.handle('zhiheng:offer', (event, files: unknown) => {
    windowOf(event)
    return answer(() => offerHanded(app, handedSchema.parse(files)))
  })
  ipcMain.handle('zhiheng:save', (event, id: unknown, fileName: unknown) => {
    const window = windowOf(event)
    return answer(() => saveExport(app, window, idSchema.parse(id), z.string().max(400).parse(fileName)))
  })
  ipcMain.handle('zhiheng:open', (event, id: unknown) => {
    windowOf(event)
    return answer(() => openEvidence(app, idSchema.parse(id), copies))
  })
  app.onEvent(event => {
    for (const window of BrowserWindow.getAllWindows()) {
      if (!window.isDestroyed()) window.webContents.send('zhiheng:event', event)
    }
  })
}
