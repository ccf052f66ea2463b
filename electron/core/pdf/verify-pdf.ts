import { createHash } from 'node:crypto'
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { getDocument, PDFDataRangeTransport } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { fillWords } from '../../../shared/domain/dossier/fill-words.ts'
import type { DossierModel } from '../../../shared/domain/dossier/model.ts'
import type { BuildReport } from './build-report.ts'
import type { EvidencePlan } from './nodes/evidence-pages.ts'
import { PdfMismatch } from './pdf-mismatch.ts'

const block = 1 << 20

const hashFile = (file: number, size: number): string => {
  const hash = createHash('sha256')
  const buffer = Buffer.alloc(block)
  for (let at = 0; at < size; ) {
    const read = readSync(file, buffer, 0, block, at)
    if (read === 0) break
    hash.update(buffer.subarray(0, read))
    at += read
  }
  return hash.digest('hex')
}

/** Reads ranges of the file on request, so that its size never counts in memory. */
class FileRanges extends PDFDataRangeTransport {
  readonly #file: number
  constructor(file: number, size: number) {
    super(size, null)
    this.#file = file
  }
  override requestDataRange(begin: number, end: number): void {
    const buffer = Buffer.alloc(end - begin)
    const read = readSync(this.#file, buffer, 0, buffer.length, begin)
    this.onDataRange(begin, new Uint8Array(buffer.buffer, buffer.byteOffset, read))
  }
}

const compact = (text: string): string => text.replace(/\s+/g, '')

/** Reads a written dossier back: same bytes, same number of pages, every evidence stamped where it should be. */
export const verifyPdf = async (
  path: string,
  model: DossierModel,
  report: BuildReport,
  plans: ReadonlyMap<number, EvidencePlan>,
): Promise<void> => {
  const file = openSync(path, 'r')
  try {
    const { size } = fstatSync(file)
    if (size !== report.size) throw new PdfMismatch(`${size} bytes instead of ${report.size}`)
    if (hashFile(file, size) !== report.sha256) throw new PdfMismatch('another content')
    const task = getDocument({
      range: new FileRanges(file, size),
      disableAutoFetch: true,
      disableStream: true,
      rangeChunkSize: 65_536,
      verbosity: 0,
      useSystemFonts: false,
    })
    try {
      const pdf = await task.promise
      if (pdf.numPages !== report.pages)
        throw new PdfMismatch(`${pdf.numPages} pages instead of ${report.pages}`)
      for (const { number, firstPage, lastPage } of report.evidence) {
        const one = model.evidence.find(evidence => evidence.number === number)
        const plan = plans.get(number)
        const pages = plan?.kind === 'pdf' ? plan.pages : 1
        for (const [pageNumber, page] of new Map([
          [firstPage, 1],
          [lastPage, pages],
        ])) {
          const { items } = await (await pdf.getPage(pageNumber)).getTextContent()
          const text = compact(items.map(item => ('str' in item ? item.str : '')).join(''))
          const stamp = compact(fillWords(model.phrases.stamp, { label: one?.label ?? '', page, pages }))
          if (!text.includes(stamp)) throw new PdfMismatch(`no stamp of E-${number} on page ${pageNumber}`)
        }
      }
    } finally {
      await task.destroy()
    }
  } finally {
    closeSync(file)
  }
}
