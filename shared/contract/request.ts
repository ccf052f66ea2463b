import type { z } from 'zod'

/** `firm` requests need an open firm; `write` requests change it through one command. */
export type RequestSpec = {
  readonly input: z.ZodType
  readonly output: z.ZodType
  readonly needsFirm: boolean
  readonly summary: string
}

export const request = <I extends z.ZodType, O extends z.ZodType>(spec: {
  readonly summary: string
  readonly input: I
  readonly output: O
  readonly needsFirm: boolean
}): { readonly summary: string; readonly input: I; readonly output: O; readonly needsFirm: boolean } => spec
