import type { Reply } from '../../../shared/contract/envelope.ts'
import type { Host } from '../../../shared/contract/host.ts'
import type { FileToken } from '../../../shared/contract/ids.ts'
import { RequestFailed } from './request-failed.ts'

/** What the preload script puts on `window`: the doors of the host, each answering with a reply. */
export type Bridge = Pick<Host, 'send' | 'onEvent'> & {
  offerFiles(files: Parameters<Host['offerFiles']>[0]): Promise<Reply<readonly FileToken[]>>
  saveExport(exportId: string, fileName: string): Promise<Reply<boolean>>
  openEvidence(evidenceId: string): Promise<Reply<void>>
}

const unwrapped = <T>(reply: Reply<T>): T => {
  if (!reply.ok) throw new RequestFailed(reply.error)
  return reply.value
}

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
  offerFiles: async files => unwrapped(await bridge.offerFiles(files)),
  saveExport: async (exportId, fileName) => unwrapped(await bridge.saveExport(exportId, fileName)),
  openEvidence: async evidenceId => unwrapped(await bridge.openEvidence(evidenceId)),
  fileUrl: (kind, id) => `evidence://${kind === 'evidence' ? 'item' : kind}/${encodeURIComponent(id)}`,
})
