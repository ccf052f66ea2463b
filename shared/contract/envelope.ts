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
