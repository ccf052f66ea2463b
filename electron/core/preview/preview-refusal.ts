import type { ErrorCode } from '../../../shared/contract/envelope.ts'
import type { SheetRefusalCode } from '../sheets/sheet-refusal.ts'
import { SheetRefusal } from '../sheets/sheet-refusal.ts'
import { WordRefusal } from '../word/word-refusal.ts'

export type PreviewRefusalCode = Extract<ErrorCode, `preview-${string}`>

/** Why a content cannot be shown, as data. */
export class PreviewRefusal extends Error {
  override readonly name = 'PreviewRefusal'
  readonly code: PreviewRefusalCode

  constructor(code: PreviewRefusalCode, cause?: unknown) {
    super(code, cause === undefined ? undefined : { cause })
    this.code = code
  }
}

type OfficeCode = SheetRefusalCode | WordRefusal['code']

const codes: Readonly<Record<OfficeCode, PreviewRefusalCode>> = {
  'sheet-not-xlsx': 'preview-damaged',
  'sheet-old-format': 'preview-old-format',
  'sheet-encrypted': 'preview-locked',
  'sheet-damaged': 'preview-damaged',
  'sheet-too-large': 'preview-too-large',
  'word-not-docx': 'preview-damaged',
  'word-old-format': 'preview-old-format',
  'word-encrypted': 'preview-locked',
  'word-damaged': 'preview-damaged',
  'word-too-large': 'preview-too-large',
  'word-too-long': 'preview-too-large',
}

/** Whatever went wrong while a content was read for a preview; what nobody foresaw is damage. */
export const asPreviewRefusal = (error: unknown): PreviewRefusal => {
  if (error instanceof PreviewRefusal) return error
  if (error instanceof SheetRefusal || error instanceof WordRefusal) {
    return new PreviewRefusal(codes[error.code], error)
  }
  return new PreviewRefusal('preview-damaged', error)
}
