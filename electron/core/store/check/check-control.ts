import { StoreError } from '../store-error.ts'

/** Something that is not as it must be; its sentence is `problem.<id>` in the locale file `check.json`. */
export type Problem = {
  readonly id:
    | 'pages'
    | 'foreign-key'
    | 'blob-hash'
    | 'blob-incomplete'
    | 'evidence-bytes'
    | 'version-bytes'
    | 'pack-hash'
    | 'journal-chain'
    | 'journal-change'
    | 'row-missing'
    | 'row-differs'
    | 'row-unknown'
    | 'hand-in-ballots'
  readonly params: Readonly<Record<string, string | number>>
}

export type CheckControl = {
  readonly signal?: AbortSignal
  readonly onProgress?: (done: number, total: number) => void
}

/** Throws `cancelled` when the check was asked to stop. */
export const goOn = (control: CheckControl): void => {
  if (control.signal?.aborted === true) throw new StoreError('cancelled')
}
