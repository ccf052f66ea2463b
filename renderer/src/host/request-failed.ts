import type { Failure } from '../../../shared/contract/envelope.ts'

/** A refused request as an exception, for code that awaits a value. */
export class RequestFailed extends Error {
  readonly failure: Failure
  constructor(failure: Failure) {
    super(failure.code)
    this.name = 'RequestFailed'
    this.failure = failure
  }
}

/** The failure behind anything thrown; what is not ours counts as `internal`. */
export const failureOf = (cause: unknown): Failure =>
  cause instanceof RequestFailed ? cause.failure : { code: 'internal', params: {} }
