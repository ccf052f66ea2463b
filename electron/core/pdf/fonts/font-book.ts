import type { Face } from '../lines/line.ts'
import type { EmbeddedFont, PdfDocument } from '../pdf-document.ts'

/** The faces of one document: measured from the fonts themselves, each parsed once. */
export type FontBook = {
  face(family: string, bold: boolean): Face
  embedded(face: Face): EmbeddedFont
  /** Glyphs of a text as the embedded subset numbers them, in hexadecimal; `.notdef` for what is missing. */
  encode(face: Face, text: string): readonly string[]
  /** Characters that a font was asked for and does not have. */
  readonly missing: ReadonlySet<string>
}

export const createFontBook = (document: PdfDocument): FontBook => {
  const fonts = new Map<Face, EmbeddedFont>()
  const faces = new Map<string, Face>()
  const codes = new Map<EmbeddedFont, Map<number, string>>()
  const missing = new Set<string>()

  const measured = (font: EmbeddedFont): Face['advance'] => {
    const known = new Map<number, number>()
    return codePoint => {
      const width = known.get(codePoint)
      if (width !== undefined) return width
      const found = font.font.glyphForCodePoint(codePoint).advanceWidth / font.font.unitsPerEm
      if (!font.font.hasGlyphForCodePoint(codePoint) && codePoint > 32)
        missing.add(String.fromCodePoint(codePoint))
      known.set(codePoint, found)
      return found
    }
  }
  const face = (family: string, bold: boolean): Face => {
    const key = `${family}/${bold}`
    const known = faces.get(key)
    if (known !== undefined) return known
    const font = document.provideFont(family, bold, false)
    const made: Face = { family, bold, advance: measured(font) }
    faces.set(key, made)
    fonts.set(made, font)
    return made
  }
  const embedded = (wanted: Face): EmbeddedFont => {
    const font = fonts.get(wanted)
    if (font === undefined) throw new Error('a face of another document')
    return font
  }
  const include = (font: EmbeddedFont, codePoint: number): string => {
    const glyph = font.font.glyphForCodePoint(codePoint)
    const id = font.subset.includeGlyph(glyph.id)
    font.widths[id] ??= (glyph.advanceWidth * 1000) / font.font.unitsPerEm
    font.unicode[id] ??= [codePoint]
    return id.toString(16).padStart(4, '0')
  }
  const encode = (wanted: Face, text: string): readonly string[] => {
    const font = embedded(wanted)
    const known = codes.get(font) ?? new Map<number, string>()
    codes.set(font, known)
    return [...text].map(character => {
      const codePoint = character.codePointAt(0) ?? 0
      const code = known.get(codePoint) ?? include(font, codePoint)
      known.set(codePoint, code)
      return code
    })
  }
  return { face, embedded, encode, missing }
}
