import type { Reply } from './envelope.ts'
import type { AppEvent } from './events.ts'
import type { FileToken } from './ids.ts'
import type { RequestInput, RequestName, RequestOutput } from './requests.ts'

/** What a window may show of the firm's files. */
export type FileKind = 'evidence' | 'build' | 'export'

/** A DOM `File`, told apart here because this folder knows no DOM. */
type OfferedFile = { readonly name: string; readonly size: number }

/**
 * What a window needs from its host; the same five doors over Electron IPC and over HTTP.
 * `offerFiles` hands chosen or dropped files over and gets a token for each, in order.
 * `saveExport` writes a finished export (a build, a firm copy) where the person chooses; false when dismissed.
 * `openEvidence` opens a read-only copy with the system's own program (the loopback host opens it in a tab).
 */
export type Host = {
  readonly kind: 'electron' | 'loopback'
  send<N extends RequestName>(name: N, input: RequestInput<N>): Promise<Reply<RequestOutput<N>>>
  onEvent(listener: (event: AppEvent) => void): () => void
  offerFiles(files: readonly OfferedFile[]): Promise<readonly FileToken[]>
  saveExport(exportId: string, fileName: string): Promise<boolean>
  openEvidence(evidenceId: string): Promise<void>
  /** Address of the bytes of an evidence, a build or a finished export for previews inside the window. */
  fileUrl(kind: FileKind, id: string): string
}
