/** Widths of one face at one point of size. */
export type Face = {
  /** Name under which the PDF document knows the font family. */
  readonly family: string
  readonly bold: boolean
  /** Advance of a character in em. */
  readonly advance: (codePoint: number) => number
}

/** What a piece of a line carries besides its text. */
export type Marks = {
  /** Anchor that a click leads to. */
  readonly link?: string
  /** The text is the page number of this anchor, known only after pages are made. */
  readonly slot?: string
  /** With `slot`: print the last page of that evidence instead of its first. */
  readonly last?: boolean
  /** Dots that fill the room between a title and its page number. */
  readonly leader?: boolean
  readonly color?: string
}

export type StyledRun = Marks & { readonly text: string; readonly face: Face; readonly size: number }

/** Part of a line in one face: `gaps[i]` is the extra room in points after the i-th code point. */
export type Piece = Marks & {
  text: string
  readonly face: Face
  readonly size: number
  gaps: number[]
  /** How readily each gap gives when the line is set to its measure; 0 stays. */
  stretch: number[]
  width: number
}

export type Line = {
  readonly pieces: Piece[]
  /** Room in points before the first character (indent, centring, squeezed opening mark). */
  offset: number
  /** What the line fills, offset left out. */
  width: number
  readonly measure: number
  readonly justified: boolean
}
