import type { Face } from '../lines/line.ts'
import type { EmbeddedFont, FontkitFont, PdfDocument } from '../pdf-document.ts'
import type { FontRole } from './open-fonts.ts'

/** The faces of one document: measured from the fonts themselves, each parsed once. */
export type FontBook = {
  face(family: string, bold: boolean): Face
  /** The face itself or, where it has no glyph for a character, the one that stands in for it. */
  faceFor(face: Face, codePoint: number): Face
  embedded(face: Face): EmbeddedFont
  /** Glyphs of a text as the embedded subset numbers them, in hexadecimal; `.notdef` for what is missing. */
  encode(face: Face, text: string): readonly string[]
  /** Characters that a font was asked for and does not have. */
  readonly missing: ReadonlySet<string>
}

/** The family asked when another lacks a character: Noto Sans SC has five ideographs that Serif has not. */
const standIn: FontRole = 'chart'

/** Straight from the table of widths: fontkit's own way draws every glyph to measure it. */
const advanceOf = ({ hmtx: { metrics } }: FontkitFont, glyph: number): number =>
  metrics.get(Math.min(glyph, metrics.length - 1)).advance

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
      const { id } = font.font.glyphForCodePoint(codePoint)
      if (id === 0 && codePoint > 32) missing.add(String.fromCodePoint(codePoint))
      const found = advanceOf(font.font, id) / font.font.unitsPerEm
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
  const has = (font: EmbeddedFont, codePoint: number): boolean =>
    font.font.glyphForCodePoint(codePoint).id !== 0
  const faceFor: FontBook['faceFor'] = (wanted, codePoint) => {
    if (codePoint <= 32 || has(embedded(wanted), codePoint)) return wanted
    const other = face(standIn, wanted.bold)
    return has(embedded(other), codePoint) ? other : wanted
  }
  const include = (font: EmbeddedFont, codePoint: number): string => {
    const glyph = font.font.glyphForCodePoint(codePoint)
    const id = font.subset.includeGlyph(glyph.id)
    font.widths[id] ??= (advanceOf(font.font, glyph.id) * 1000) / font.font.unitsPerEm
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
  return { face, faceFor, embedded, encode, missing }
}
