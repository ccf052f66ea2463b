import type { z } from 'zod'

type RequestSpec<I extends z.ZodType, O extends z.ZodType> = {
  readonly summary: string
  readonly input: I
  readonly output: O
  /** Whether a firm must be open. */
  readonly needsFirm: boolean
}

/** One request of the contract; its types are those of its schemas. */
export const request = <I extends z.ZodType, O extends z.ZodType>(
  spec: RequestSpec<I, O>,
): RequestSpec<I, O> => spec
