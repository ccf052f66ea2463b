import type { AppEvent } from '../../shared/contract/events.ts'
import type { AppOptions } from './app-options.ts'
import type { Backups } from './backups.ts'
import type { ExportTable } from './export-table.ts'
import type { FileTokens } from './file-tokens.ts'
import type { FirmDesk } from './firm-desk.ts'
import type { FirmSession } from './firm-session.ts'
import type { JobQueue } from './jobs/job-queue.ts'
import type { PackCatalog } from './packs/pack-catalog.ts'
import type { RecentFirms } from './recent-firms.ts'
import type { SettingsFile } from './settings-file.ts'

/** What a handler may use. One firm is open at most; `firm()` throws `no-firm-open` when there is none. */
export type AppContext = {
  readonly options: AppOptions
  readonly settings: SettingsFile
  readonly recents: RecentFirms
  readonly tokens: FileTokens
  readonly exports: ExportTable
  readonly packs: PackCatalog
  readonly jobs: JobQueue
  readonly backups: Backups
  readonly desk: FirmDesk
  readonly emit: (event: AppEvent) => void
  readonly firm: () => FirmSession
}
