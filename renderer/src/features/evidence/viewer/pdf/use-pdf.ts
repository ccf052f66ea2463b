import type { PDFDocumentProxy } from 'pdfjs-dist'
import { useEffect, useState } from 'react'

export type PdfState =
  | { readonly phase: 'reading' }
  | { readonly phase: 'ready'; readonly document: PDFDocumentProxy }
  | { readonly phase: 'locked' | 'broken' }

/** The closing of earlier documents: they share one worker, which takes no new document before it has let go of the last. */
let closing: Promise<unknown> = Promise.resolve()

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
          closing = Promise.all([closing, task.destroy().catch(() => {})])
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
