import type { ErrorCode } from '../../../shared/contract/envelope.ts'

export type SheetRefusalCode = Extract<
  ErrorCode,
  'sheet-not-xlsx' | 'sheet-old-format' | 'sheet-encrypted' | 'sheet-damaged' | 'sheet-too-large'
>

/** Why a spreadsheet file cannot be read, as data: `part` names the damaged part, `what` and `limit` what is too much. */
export class SheetRefusal extends Error {
  override readonly name = 'SheetRefusal'
  readonly code: SheetRefusalCode
  readonly params: Readonly<Record<string, string | number>>

  constructor(
    code: SheetRefusalCode,
    params: Readonly<Record<string, string | number>> = {},
    cause?: unknown,
  ) {
    super(code, cause === undefined ? undefined : { cause })
    this.code = code
    this.params = params
  }
}

export const damaged = (part: string, cause?: unknown): SheetRefusal =>
  new SheetRefusal('sheet-damaged', { part }, cause)
