import type { Host } from '../../../shared/contract/host.ts'

/** What the preload script puts on `window`: the doors of the host without its file addresses. */
export type Bridge = Pick<Host, 'send' | 'onEvent' | 'offerFiles' | 'saveExport' | 'openEvidence'>

declare global {
  interface Window {
    readonly zhiheng?: Bridge
  }
}

/** The Electron host: the bridge of the preload script and the `evidence:` protocol. */
export const createElectronHost = (bridge: Bridge): Host => ({
  kind: 'electron',
  send: (name, input) => bridge.send(name, input),
  onEvent: listener => bridge.onEvent(listener),
  offerFiles: files => bridge.offerFiles(files),
  saveExport: (exportId, fileName) => bridge.saveExport(exportId, fileName),
  openEvidence: evidenceId => bridge.openEvidence(evidenceId),
  fileUrl: (kind, id) => `evidence://${kind === 'evidence' ? 'item' : 'build'}/${encodeURIComponent(id)}`,
})
