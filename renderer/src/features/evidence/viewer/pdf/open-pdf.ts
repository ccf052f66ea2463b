import { getDocument, type PDFDocumentLoadingTask, PDFWorker } from 'pdfjs-dist'
import PdfWorker from 'pdfjs-dist/build/pdf.worker.min.mjs?worker'
import { decoderAddress } from './decoder-address.ts'
import { LocalDataFactory } from './local-data-factory.ts'

/** One for all documents: handed over by us, it outlives each of them. */
let worker: PDFWorker | null = null

/** Begins to read a PDF in a worker, by ranges where the host allows it; no script in it is ever run. */
export const openPdf = (url: string): PDFDocumentLoadingTask => {
  worker ??= PDFWorker.create({ port: new PdfWorker() })
  return getDocument({
    url,
    worker,
    BinaryDataFactory: LocalDataFactory,
    cMapUrl: 'local/',
    cMapPacked: true,
    standardFontDataUrl: 'local/',
    useWorkerFetch: false,
    useWasm: false,
    wasmUrl: decoderAddress(),
    enableXfa: false,
    disableAutoFetch: true,
    maxImageSize: 64 * 1024 * 1024,
    verbosity: 0,
  })
}
