import type { PdfDocument } from '../pdf-document.ts'

export type Area = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
/** An opened evidence: draws its pages one after another into an area of the current page. */
export type EvidenceSource = {
  readonly pages: number
  /** Makes what drawing a page needs and takes time; called before each `draw`. */
  readonly prepare?: (page: number) => Promise<void>
  readonly draw: (document: PdfDocument, page: number, area: Area) => void
  /** Pages that cannot be copied without showing hidden layers: they are printed as pictures. */
  readonly layered?: ReadonlySet<number>
  /** Hashes of streams of the original that must not be in the dossier. */
  readonly secrets?: () => ReadonlySet<string>
  /** Words that were removed from a page; null for a page that is printed as it is. */
  readonly removed?: (page: number) => readonly string[] | null
  /** How many of its images could not be reduced although they have more dots than wanted. */
  readonly left?: () => number
  readonly close?: () => Promise<void>
}
