import { GlobalWorkerOptions, getDocument, type PDFDocumentLoadingTask } from 'pdfjs-dist'
import PdfWorker from 'pdfjs-dist/build/pdf.worker.min.mjs?worker'
import { decoderAddress } from './decoder-address.ts'
import { LocalDataFactory } from './local-data-factory.ts'

let worker: Worker | null = null

/** Begins to read a PDF in a worker, by ranges where the host allows it; no script in it is ever run. */
export const openPdf = (url: string): PDFDocumentLoadingTask => {
  worker ??= new PdfWorker()
  GlobalWorkerOptions.workerPort = worker
  return getDocument({
    url,
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
