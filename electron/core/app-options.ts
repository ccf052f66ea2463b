import type { RequestOutput } from '../../shared/contract/requests.ts'

export type HostKind = RequestOutput<'system.info'>['host']
export type WorkerName =
  | 'import-evidence'
  | 'unpack-archive'
  | 'count-pages'
  | 'read-content'
  | 'copy-firm'
  | 'build-dossier'
  | 'read-word'
  | 'read-sheet'
  | 'write-sheet'
  | 'hand-out'
  | 'build-report'
  | 'export-evidence'
  | 'build-evidence-list'
  | 'preview'

/** Everything the application takes from outside; hosts build it with `hostOptions`, tests by hand. */
export type AppOptions = {
  readonly host: HostKind
  readonly version: string
  /** Settings, the list of recent firms, backups, exports, staged uploads. */
  readonly dataFolder: string
  /** Where new firm files are made. */
  readonly firmFolder: string
  readonly packsFolder: string
  /** The hashes of the published packs; null takes packs as they are. */
  readonly contentLock: string | null
  readonly localesFolder: string
  readonly fontsFolder: string
  readonly workerUrl: (name: WorkerName) => URL
  /** Milliseconds since 1970. */
  readonly clock: () => number
  readonly newId: () => string
  /** A stable name of this machine, recorded in every journal entry. */
  readonly deviceName: string
  /** Backups every few minutes and on close; off for the command line. */
  readonly autoBackup: boolean
  /** Reads the text of new evidence by itself; off where a process is soon to end. */
  readonly autoReading: boolean
  /** Parses every reply against the contract; on in tests and development. */
  readonly checkReplies: boolean
  readonly log: (line: string) => void
}
