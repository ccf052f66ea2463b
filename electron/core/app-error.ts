import type { ErrorCode, Failure } from '../../shared/contract/envelope.ts'

type Details = {
  readonly params?: Failure['params']
  readonly issues?: Failure['issues']
  readonly current?: unknown
  readonly cause?: unknown
}

/** A refusal as data: the code and params choose the sentence, `current` carries the stored row on a conflict. */
export class AppError extends Error {
  override readonly name = 'AppError'
  readonly code: ErrorCode
  readonly details: Details

  constructor(code: ErrorCode, details: Details = {}) {
    super(code, details.cause === undefined ? undefined : { cause: details.cause })
    this.code = code
    this.details = details
  }
}

/** The refusal for a thing that is not there; `what` is a word of the contract such as `assessment`. */
export const notFound = (what: string, id: string): AppError =>
  new AppError('not-found', { params: { what, id } })

/** The refusal of a stale revision; `current` is the stored value in the shape the request replies with. */
export const conflict = (current: unknown): AppError => new AppError('conflict', { current })

/** The refusal of one field of a request; `message` is for the log. */
export const invalidInput = (path: string, message: string): AppError =>
  new AppError('invalid-input', { params: { path }, issues: [{ path, message }] })
