/** What we use of mammoth's document tree (its `lib/documents.js`, version 1.13). */
export type WordNode = {
  readonly type: string
  readonly children?: readonly WordNode[]
  /** Of a text. */
  readonly value?: string
  readonly isBold?: boolean
  readonly isItalic?: boolean
  readonly styleName?: string | null
  /** One object per level of a numbering, shared by all paragraphs of that level. */
  readonly numbering?: Numbering | null
  readonly breakType?: string
  readonly checked?: boolean
  readonly isHeader?: boolean
  readonly colSpan?: number
  readonly rowSpan?: number
}
export type Numbering = { readonly isOrdered: boolean; readonly level: string }

/** How often something was left out or changed while a document was taken over. */
export type Losses = {
  images: number
  links: number
  deepHeadings: number
  headingNumbers: number
  nestedTables: number
  splitTables: number
  cutColumns: number
}

export const noLosses = (): Losses => ({
  images: 0,
  links: 0,
  deepHeadings: 0,
  headingNumbers: 0,
  nestedTables: 0,
  splitTables: 0,
  cutColumns: 0,
})
