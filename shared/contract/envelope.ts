/** Every way a request can fail. A code is stable; its sentence lives in the locale files (`errors.<code>`). */
export const errorCodes = [
  'invalid-input',
  'unknown-request',
  'no-firm-open',
  'not-found',
  'conflict',
  'locked',
  'wrong-passphrase',
  'passphrase-needed',
  'passphrase-too-short',
  'damaged',
  'newer-version',
  'not-a-firm-file',
  'name-taken',
  'file-gone',
  'file-changed',
  'file-too-large',
  'file-unreadable',
  'disk-full',
  'read-only',
  'io',
  'nothing-to-undo',
  'nothing-to-redo',
  'pack-missing',
  'pack-invalid',
  'in-use',
  'cancelled',
  'worker-died',
  'verification-failed',
  'not-ready',
  'sheet-not-xlsx',
  'sheet-old-format',
  'sheet-encrypted',
  'sheet-damaged',
  'sheet-too-large',
  'sheet-no-table',
  'sheet-has-problems',
  'not-revealed',
  'already-revealed',
  'handed-in',
  'assessor-copy',
  'incomplete',
  'copy-needs-passphrase',
  'not-a-hand-in',
  'hand-in-damaged',
  'hand-in-newer',
  'other-firm',
  'other-assessment',
  'unknown-assessor',
  'handed-in-already',
  'not-all-in',
  'wrong-code',
  'ballot-changed',
  'reason-needed',
  'evidence-needed',
  'not-agreed',
  'word-not-docx',
  'word-old-format',
  'word-encrypted',
  'word-damaged',
  'word-too-large',
  'word-too-long',
  'evidence-same-content',
  'evidence-content-taken',
  'host-gone',
  'internal',
] as const
export type ErrorCode = (typeof errorCodes)[number]

/** An error as data: `params` fill the sentence; `current` carries the stored row on a conflict. */
export type Failure = {
  readonly code: ErrorCode
  readonly params: Readonly<Record<string, string | number>>
  readonly issues?: readonly { readonly path: string; readonly message: string }[]
  readonly current?: unknown
}

export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: Failure }
