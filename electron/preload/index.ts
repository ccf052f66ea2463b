import { contextBridge, type IpcRendererEvent, ipcRenderer, webUtils } from 'electron'
import type { AppEvent } from '../../shared/contract/events.ts'

/** The five doors of the page. It never sees a path, a channel or an event object. */
contextBridge.exposeInMainWorld('zhiheng', {
  send: (name: string, input: unknown): Promise<unknown> => ipcRenderer.invoke('zhiheng:send', name, input),
  onEvent: (listener: (event: AppEvent) => void): (() => void) => {
    const hear = (_event: IpcRendererEvent, event: AppEvent): void => listener(event)
    ipcRenderer.on('zhiheng:event', hear)
    return () => {
      ipcRenderer.removeListener('zhiheng:event', hear)
    }
  },
  offerFiles: (files: readonly File[]): Promise<unknown> =>
    ipcRenderer.invoke(
      'zhiheng:offer',
      files.map(file => webUtils.getPathForFile(file)),
    ),
  saveExport: (exportId: string, fileName: string): Promise<unknown> =>
    ipcRenderer.invoke('zhiheng:save', exportId, fileName),
  openEvidence: (evidenceId: string): Promise<unknown> => ipcRenderer.invoke('zhiheng:open', evidenceId),
})
