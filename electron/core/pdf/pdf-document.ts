import type { Line } from './lines/line.ts'

/** What we use of fontkit's font. */
export type FontkitFont = {
  readonly unitsPerEm: number
  glyphForCodePoint(codePoint: number): {
    readonly id: number
    readonly codePoints: readonly number[]
  }
  readonly hmtx: {
    readonly metrics: { readonly length: number; get(index: number): { readonly advance: number } }
  }
}

/** What we use of pdfkit's embedded font. */
export type EmbeddedFont = {
  readonly id: string
  readonly font: FontkitFont
  readonly ascender: number
  readonly descender: number
  readonly widths: (number | undefined)[]
  readonly unicode: (readonly number[] | undefined)[]
  readonly subset: { includeGlyph(glyph: number): number }
  ref(): PdfReference
}

export type PdfReference = {
  readonly id: number
  data: unknown
  write(chunk: Uint8Array | string): void
  end(chunk?: Uint8Array | string): void
  toString(): string
}

export type StructElement = { add(child: StructElement | StructContent): StructElement; end(): void }
export type StructContent = { readonly refs: readonly object[] }
export type OutlineItem = {
  addItem(title: string, options: { expanded: boolean; top: number; left: number }): OutlineItem
}

/** What we use of pdfkit's document as pdfmake extends it. */
export type PdfDocument = {
  readonly page: {
    readonly width: number
    readonly height: number
    readonly fonts: Record<string, PdfReference>
    readonly xobjects: Record<string, PdfReference>
  }
  readonly outline: OutlineItem
  /** Bytes written so far. */
  readonly _offset: number
  /** One entry per object numbered so far. */
  readonly _offsets: readonly unknown[]
  registerFont(name: string, source: Uint8Array): void
  provideFont(family: string, bold: boolean, italics: boolean): EmbeddedFont
  addPage(options: { size: readonly [number, number]; margin: number }): void
  addContent(text: string): void
  save(): void
  restore(): void
  translate(x: number, y: number): void
  goTo(x: number, y: number, width: number, height: number, name: string): void
  addNamedDestination(name: string, kind: 'XYZ', x: number, y: number, zoom: null): void
  image(
    source: Uint8Array,
    x: number,
    y: number,
    options: { fit: [number, number]; align: string; valign: string },
  ): void
  /** Reads a picture's head without drawing it; throws what it likes at a broken one. */
  openImage(source: Uint8Array): {
    readonly width: number
    readonly height: number
    /** How a photo is turned (EXIF), above 4 onto its side. */
    readonly orientation?: number
  }
  ref(data: unknown): PdfReference
  struct(type: string, options?: { readonly alt?: string }): StructElement
  addStructure(element: StructElement): void
  markStructureContent(type: string): StructContent
  markContent(type: 'Artifact', options: { readonly type: 'Pagination' | 'Layout' }): void
  endMarkedContent(): void
  on(event: 'data', listener: (chunk: Uint8Array) => void): void
  on(event: 'end', listener: () => void): void
  on(event: 'error', listener: (error: Error) => void): void
  end(): void
}

export type PdfDocumentClass = new (
  fonts: Readonly<Record<string, Readonly<Record<'normal' | 'bold' | 'italics' | 'bolditalics', string>>>>,
  images: object,
  patterns: object,
  attachments: object,
  options: object,
  virtualFiles: null,
  localAccessPolicy: (path: string) => boolean,
) => PdfDocument

export type TableLayout = {
  readonly hLineWidth: (index: number) => number
  readonly vLineWidth: (index: number) => number
  readonly hLineColor: (index: number) => string
  readonly vLineColor: (index: number) => string
  readonly paddingLeft: (index: number) => number
  readonly paddingRight: (index: number) => number
  readonly paddingTop: (index: number) => number
  readonly paddingBottom: (index: number) => number
  readonly fillColor: (row: number) => string | null
}

/** Where a line stands in the structure of a tagged PDF, outermost first: `['Table#3', 'TR#7', 'TD#9']`. */
export type TagPath = readonly string[]

/** A picture that takes the place of a line; `width` and `height` as it is printed, in points. */
export type Picture = {
  readonly sha256: string
  readonly mediaType: string
  readonly width: number
  readonly height: number
  readonly alt: string
}

type NodeFrame = {
  readonly margin?: readonly [number, number, number, number]
  readonly pageBreak?: 'before' | 'beforeEven'
  readonly unbreakable?: boolean
}
/** One line of text as pdfmake is given it: the height is its business, the drawing ours. */
export type LineNode = NodeFrame & {
  /** What pdfmake tells a text by; the line itself is in `composed`. */
  readonly text: string
  readonly composed: Line
  readonly tag: TagPath
  readonly font: EmbeddedFont
  readonly fontSize: number
  readonly height: number
  readonly id?: string
  readonly picture?: Picture
}
export type StackNode = NodeFrame & { readonly stack: readonly PdfNode[] }
export type TableNode = NodeFrame & {
  readonly table: {
    readonly headerRows: number
    readonly keepWithHeaderRows: number
    readonly dontBreakRows: boolean
    readonly widths: readonly number[]
    readonly body: readonly (readonly PdfNode[])[]
  }
  readonly layout: TableLayout
}
export type SvgNode = NodeFrame & {
  readonly svg: string
  readonly width: number
  readonly height: number
  readonly alt: string
}
export type ColumnsNode = NodeFrame & { readonly columns: readonly PdfNode[]; readonly columnGap: number }
export type CanvasNode = NodeFrame & { readonly canvas: readonly object[] }
/** The cell that another cell's `colSpan` covers. */
export type CoveredNode = { readonly text: string }
export type SpanningNode = StackNode & { readonly colSpan: number }
export type PdfNode = LineNode | StackNode | TableNode | SvgNode | ColumnsNode | CanvasNode | CoveredNode

export type LayoutLine = {
  readonly id?: string
  readonly x: number
  readonly y: number
  readonly inlines: readonly {
    readonly text: string
    readonly composed?: Line
    readonly tag?: TagPath
    readonly picture?: Picture
    readonly font: EmbeddedFont
    readonly fontSize: number
    readonly height: number
  }[]
}
export type LayoutVector = { readonly type: string }
export type LayoutSvg = { readonly svg: string; readonly alt?: string }
export type LayoutItem =
  | { readonly type: 'line'; readonly item: LayoutLine }
  | { readonly type: 'vector'; readonly item: LayoutVector }
  | { readonly type: 'svg'; readonly item: LayoutSvg }
export type LayoutPage = { readonly items: readonly LayoutItem[] }
