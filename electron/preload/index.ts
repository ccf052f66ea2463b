import { contextBridge, type IpcRendererEvent, ipcRenderer, webUtils } from 'electron'
import type { AppEvent } from '../../shared/contract/events.ts'

/** A file on the disk goes by its path, which the page never sees; one without a path by its bytes. */
const handed = async (file: File): Promise<string | { name: string; bytes: Uint8Array }> => {
  const path = webUtils.getPathForFile(file)
  return path === '' ? { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) } : path
}

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
  offerFiles: async (files: readonly File[]): Promise<unknown> =>
    ipcRenderer.invoke('zhiheng:offer', await Promise.all(files.map(handed))),
  saveExport: (exportId: string, fileName: string): Promise<unknown> =>
    ipcRenderer.invoke('zhiheng:save', exportId, fileName),
  openEvidence: (evidenceId: string): Promise<unknown> => ipcRenderer.invoke('zhiheng:open', evidenceId),
})
