import type { PdfDocument } from '../pdf-document.ts'

export type Area = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
/** An opened evidence: draws its pages one after another into an area of the current page. */
export type EvidenceSource = {
  readonly pages: number
  readonly draw: (document: PdfDocument, page: number, area: Area) => void
}
