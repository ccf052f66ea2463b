import type { RequestInput, RequestName } from '../../../shared/contract/requests.ts'

/** The cache key of a request; without an input it matches every input. */
export const requestKey = <N extends RequestName>(name: N, input?: RequestInput<N>): readonly unknown[] =>
  input === undefined ? [name] : [name, input]
