import type { Job } from './requests/work.ts'

/** What the core tells every window without being asked. */
export type AppEvent =
  | { readonly type: 'firm.changed'; readonly command: string; readonly entities: readonly string[] }
  | { readonly type: 'firm.opened' }
  | { readonly type: 'firm.closed' }
  | { readonly type: 'job.changed'; readonly job: Job }
  | { readonly type: 'backup.failed'; readonly code: string }
