/**
 * A place in a narrative that a reader should look at again; never forbids anything. `textBlock` counts the
 * entries of `textBlocksOf`, `start` and `end` are UTF-16 offsets in that block's `flatText`. The sentence is
 * `marks.<kind>` of the locale files, filled with `params`.
 */
export type TextMark = {
  readonly kind: 'empty-word' | 'bare-paragraph' | 'contradicts-ledger'
  readonly textBlock: number
  readonly start: number
  readonly end: number
  readonly params: Readonly<Record<string, string | number>>
}
