import { join, sep } from 'node:path'
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { contentLimits } from './content-limits.ts'
import { ContentRefusal } from './content-refusal.ts'
import { unpackedPackage } from './ocr/unpacked-path.ts'

export type OpenPdf = { readonly document: PDFDocumentProxy; readonly close: () => Promise<void> }

/** What its pages are drawn with, where they are drawn. */
type Drawing = { readonly CanvasFactory?: object; readonly maxImageSize?: number }

const folderUrl = (name: string): string => `${join(unpackedPackage('pdfjs-dist'), name)}${sep}`

const refusalOf = (error: unknown): ContentRefusal =>
  new ContentRefusal(
    error instanceof Error && error.name === 'PasswordException' ? 'content-locked' : 'content-broken',
    {},
    error,
  )

/**
 * Opens a PDF to read and draw its pages: no scripts, no forms, no fonts and pictures from elsewhere; everything that
 * is needed comes from the package's own folder. Throws `ContentRefusal`.
 */
export const openPdf = async (bytes: Uint8Array, drawing: Drawing = {}): Promise<OpenPdf> => {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const task = getDocument({
    data: new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength),
    cMapUrl: folderUrl('cmaps'),
    standardFontDataUrl: folderUrl('standard_fonts'),
    wasmUrl: folderUrl('wasm'),
    iccUrl: folderUrl('iccs'),
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
    maxImageSize: contentLimits.pdfImagePixels,
    verbosity: 0,
    ...drawing,
  })
  try {
    return { document: await task.promise, close: () => task.destroy() }
  } catch (error) {
    await task.destroy()
    throw refusalOf(error)
  }
}
