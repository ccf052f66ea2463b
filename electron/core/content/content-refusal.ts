import type { ErrorCode } from '../../../shared/contract/envelope.ts'
import { SheetRefusal, type SheetRefusalCode } from '../sheets/sheet-refusal.ts'
import { StoreError } from '../store/store-error.ts'

export type ContentCode = Extract<ErrorCode, `content-${string}`>
type Params = Readonly<Record<string, string | number>>

/** Why the text of a file cannot be read, as data. */
export class ContentRefusal extends Error {
  override readonly name = 'ContentRefusal'
  readonly code: ContentCode
  readonly params: Params

  constructor(code: ContentCode, params: Params = {}, cause?: unknown) {
    super(code, cause === undefined ? undefined : { cause })
    this.code = code
    this.params = params
  }
}

const codes: Readonly<Record<SheetRefusalCode, ContentCode>> = {
  'sheet-not-xlsx': 'content-broken',
  'sheet-old-format': 'content-broken',
  'sheet-encrypted': 'content-locked',
  'sheet-damaged': 'content-broken',
  'sheet-too-large': 'content-too-large',
}

/**
 * Whatever went wrong while a file was read, as a refusal: what nobody foresaw is damage. What the firm file or the
 * disk says passes through, as it is no property of the content.
 */
export const asContentRefusal = (error: unknown): ContentRefusal => {
  if (error instanceof ContentRefusal) return error
  if (error instanceof StoreError) throw error
  if (error instanceof SheetRefusal) return new ContentRefusal(codes[error.code], {}, error)
  return new ContentRefusal('content-broken', {}, error)
}
