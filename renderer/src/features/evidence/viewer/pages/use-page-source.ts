import { useMemo } from 'react'
import type { ViewFacts } from '../../../../../../shared/contract/requests/viewer.ts'
import { call } from '../../../../host/call.ts'
import { host } from '../../../../host/host.ts'
import { usePdf } from '../pdf/use-pdf.ts'
import type { PageSource } from './page-source.ts'
import { pdfSource } from './pdf-source.ts'
import { imageSource, pictureSource } from './picture-source.ts'

export type SourceState =
  | { readonly phase: 'reading' }
  | { readonly phase: 'ready'; readonly source: PageSource }
  | { readonly phase: 'locked' | 'broken' }

/** What was recognised or read on a page, asked for once. */
const wordsOfEvidence = (id: string) => {
  let pages: Promise<readonly string[]> | null = null
  return async (page: number): Promise<string> => {
    pages ??= call('contents.pages', { id }).then(
      read => read.pages,
      () => [],
    )
    return (await pages)[page - 1] ?? ''
  }
}

/** The pages of a PDF, while a component shows it. */
export const usePdfSource = (id: string): SourceState => {
  const pdf = usePdf(host.fileUrl('evidence', id))
  return useMemo(
    () =>
      pdf.phase === 'ready'
        ? { phase: 'ready', source: pdfSource(pdf.document, wordsOfEvidence(id)) }
        : { phase: pdf.phase },
    [pdf, id],
  )
}

/** The pages of a picture, drawn by the window or by the core. */
export const usePictureSource = (id: string, { kind, pages, width, height }: ViewFacts): PageSource =>
  useMemo(
    () =>
      kind === 'image'
        ? imageSource(
            host.fileUrl('evidence', id),
            { width: width ?? 1, height: height ?? 1 },
            wordsOfEvidence(id),
          )
        : pictureSource(
            pages,
            (page, wanted) =>
              call('viewer.picture', { id, page, ...(wanted === undefined ? {} : { width: wanted }) }),
            wordsOfEvidence(id),
          ),
    [id, kind, pages, width, height],
  )
