import type { ErrorCode } from '../../../shared/contract/envelope.ts'
import { SheetRefusal, type SheetRefusalCode } from '../sheets/sheet-refusal.ts'

type WordRefusalCode = Extract<
  ErrorCode,
  'word-not-docx' | 'word-old-format' | 'word-encrypted' | 'word-damaged' | 'word-too-large' | 'word-too-long'
>
type Params = Readonly<Record<string, string | number>>

/** Why a Word document cannot be read, as data. */
export class WordRefusal extends Error {
  override readonly name = 'WordRefusal'
  readonly code: WordRefusalCode
  readonly params: Params

  constructor(code: WordRefusalCode, params: Params = {}, cause?: unknown) {
    super(code, cause === undefined ? undefined : { cause })
    this.code = code
    this.params = params
  }
}

const codes: Readonly<Record<SheetRefusalCode, WordRefusalCode>> = {
  'sheet-not-xlsx': 'word-not-docx',
  'sheet-old-format': 'word-old-format',
  'sheet-encrypted': 'word-encrypted',
  'sheet-damaged': 'word-damaged',
  'sheet-too-large': 'word-too-large',
}

/** Whatever went wrong while a document was read, as a refusal: what nobody foresaw is damage. */
export const asWordRefusal = (error: unknown): WordRefusal => {
  if (error instanceof WordRefusal) return error
  if (error instanceof SheetRefusal) return new WordRefusal(codes[error.code], error.params, error)
  return new WordRefusal('word-damaged', { part: '' }, error)
}
