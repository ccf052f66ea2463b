import type { ErrorCode } from '../../../shared/contract/envelope.ts'

/** The ways in which the firm file can refuse; a closed part of the contract's error codes. */
export type StoreErrorCode = Extract<
  ErrorCode,
  | 'invalid-input'
  | 'not-found'
  | 'conflict'
  | 'in-use'
  | 'locked'
  | 'wrong-passphrase'
  | 'passphrase-needed'
  | 'damaged'
  | 'newer-version'
  | 'not-a-firm-file'
  | 'name-taken'
  | 'file-gone'
  | 'file-changed'
  | 'file-too-large'
  | 'file-unreadable'
  | 'file-empty'
  | 'archive-not-zip'
  | 'archive-damaged'
  | 'archive-too-many'
  | 'archive-too-large'
  | 'archive-bomb'
  | 'entry-encrypted'
  | 'entry-unsafe-path'
  | 'entry-link'
  | 'entry-unsupported'
  | 'entry-bomb'
  | 'entry-damaged'
  | 'disk-full'
  | 'read-only'
  | 'io'
  | 'nothing-to-undo'
  | 'nothing-to-redo'
  | 'cancelled'
  | 'verification-failed'
  | 'redaction-failed'
  | 'handed-in'
  | 'evidence-damaged'
  | 'internal'
>

export type StoreErrorParams = Readonly<Record<string, string | number>>

/** A refusal as data; sentences live in the locale files. `current` is the stored row on a conflict. */
export class StoreError extends Error {
  override readonly name = 'StoreError'
  readonly code: StoreErrorCode
  readonly params: StoreErrorParams
  readonly current: unknown

  constructor(
    code: StoreErrorCode,
    params: StoreErrorParams = {},
    options: { current?: unknown; cause?: unknown } = {},
  ) {
    super(code, options.cause === undefined ? undefined : { cause: options.cause })
    this.code = code
    this.params = params
    this.current = options.current ?? null
  }
}
