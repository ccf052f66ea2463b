/** A text as search compares it, beside how it is shown; `at[i]` is where unit `i` of `folded` stands in `shown`. */
export type FoldedText = {
  readonly folded: string
  readonly shown: string
  /** One entry more than `folded` has UTF-16 units: the end. */
  readonly at: readonly number[]
}

const space = /^[\s\p{Cc}]+$/u
/** A tab, an empty line and the mark between paragraphs part what stands before and behind them. */
const hard = /^[\t\v\f\u2029]/u
const ignored = /^\p{Cf}+$/u
const cluster = /\P{M}?\p{M}*/uy

/** Han, kana and their punctuation, also in full width; not the letters, digits and units that come in full width. */
const wide: readonly (readonly [from: number, to: number])[] = [
  [0x4e00, 0x9fff],
  [0x2e80, 0x31ff],
  [0x3400, 0x4dbf],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe4f],
  [0xff00, 0xff0f],
  [0xff1a, 0xff20],
  [0xff3b, 0xff40],
  [0xff5b, 0xff9f],
  [0x20000, 0x3ffff],
]

/** Scripts that are written without spaces; a break of a line between two of their signs is no border of words. */
const isWide = (code: number): boolean => wide.some(([from, to]) => code >= from && code <= to)

/** Units that stand for themselves: letters, digits and signs of ASCII, and the common Han characters. */
const isPlain = (code: number): boolean => (code > 0x20 && code < 0x7f) || (code >= 0x4e00 && code <= 0x9fff)

/** From this weight on a gap is a border even between two wide signs. */
const parting = 4
const weightOf = (piece: string): number => (hard.test(piece) ? parting : piece === '\n' ? parting / 2 : 0)

const fold = (piece: string): string => piece.normalize('NFKC').toLowerCase().replaceAll('ς', 'σ')

const walk = (source: string, put: (folded: string, shown: string) => void): void => {
  const text = source.toWellFormed().normalize('NFC')
  let gap = 0
  let wideBefore = false
  let first = true
  const give = (folded: string, shown: string, wide: boolean): void => {
    if (gap > 0 && !first && !(wideBefore && wide && gap < parting)) put(' ', ' ')
    put(folded, shown)
    gap = 0
    first = false
    wideBefore = wide
  }
  for (let index = 0; index < text.length; ) {
    const code = text.charCodeAt(index)
    const next = text.charCodeAt(index + 1)
    if (isPlain(code) && !(next >= 0x300 && !isPlain(next) && !(next >= 0x3000 && next < 0x3029))) {
      const piece = text.charAt(index)
      give(code >= 0x41 && code <= 0x5a ? piece.toLowerCase() : piece, piece, code > 0x7f)
      index += 1
      continue
    }
    cluster.lastIndex = index
    const piece = cluster.exec(text)?.[0] ?? ''
    const size = piece.length === 0 ? 1 : piece.length
    const parts = fold(piece).split(/[\s\p{Cc}\p{Cf}]+/u)
    if (space.test(piece)) gap = Math.max(1, gap + weightOf(piece))
    else if (!ignored.test(piece)) {
      const folded = parts.join('')
      if (folded === '') gap = Math.max(1, gap)
      else give(folded, piece, isWide(piece.codePointAt(0) ?? 0))
    }
    index += size
  }
}

/**
 * A text as search compares it: small letters, half width, one space where there are many, none between two
 * signs of a script without spaces (a line or page of Chinese breaks anywhere). Control and format characters go.
 */
export const foldText = (text: string): string => {
  let out = ''
  walk(text, folded => {
    out += folded
  })
  return out
}

/** The same with the text to be shown – as it was written, but on one line – and the way back into it. */
export const foldWithPlaces = (text: string): FoldedText => {
  let folded = ''
  let shown = ''
  const at: number[] = []
  walk(text, (piece, original) => {
    for (let unit = 0; unit < piece.length; unit++) at.push(shown.length)
    folded += piece
    shown += original
  })
  at.push(shown.length)
  return { folded, shown, at }
}
