import type { PDFDocumentLoadingTask, PDFDocumentProxy } from 'pdfjs-dist'
import { useEffect, useState } from 'react'

export type PdfState =
  | { readonly phase: 'reading' }
  | { readonly phase: 'ready'; readonly document: PDFDocumentProxy }
  | { readonly phase: 'locked' | 'broken' }

/** The closing of earlier documents: they share one worker, which takes no new document before it has let go of the last. */
let closing: Promise<unknown> = Promise.resolve()

/** So long the next document waits for one that nobody looks at any more and that is still being read. */
const mostReadMs = 3_000

/** Closed in the midst of being read, pdf.js fails aloud in its worker: a document comes to its end first, for a while. */
const closeOnceRead = async (task: PDFDocumentLoadingTask): Promise<void> => {
  const late = new Promise(resolve => setTimeout(resolve, mostReadMs))
  await Promise.race([task.promise.catch(() => {}), late])
  await task.destroy().catch(() => {})
}

/** A PDF at an address while a component shows it; pdf.js itself is loaded with the first one. */
export const usePdf = (url: string): PdfState => {
  const [state, setState] = useState<PdfState>({ phase: 'reading' })
  useEffect(() => {
    let gone = false
    let close = () => {}
    setState({ phase: 'reading' })
    void import('./open-pdf.ts')
      .then(async ({ openPdf }) => {
        await closing
        if (gone) return
        const task = openPdf(url)
        close = () => {
          closing = Promise.all([closing, closeOnceRead(task)])
        }
        const document = await task.promise
        if (!gone) setState({ phase: 'ready', document })
      })
      .catch((cause: unknown) => {
        if (gone) return
        const locked = cause instanceof Error && cause.name === 'PasswordException'
        setState({ phase: locked ? 'locked' : 'broken' })
      })
    return () => {
      gone = true
      close()
    }
  }, [url])
  return state
}
