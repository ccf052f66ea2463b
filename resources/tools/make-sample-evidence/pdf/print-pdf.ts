import pdfmake from 'pdfmake'
import type { Content, PageSize, TDocumentDefinitions } from 'pdfmake/interfaces.js'
import { demoNotice } from '../recipe.ts'
import { printFonts } from './fonts.ts'

export interface PrintJob {
  readonly title: string
  readonly author: string
  readonly date: string
  readonly content: Content[]
  readonly runningHead: string
  readonly pageSize?: PageSize
  readonly landscape?: boolean
  readonly fontSize?: number
  readonly font?: 'Serif' | 'Sans'
}

const mm = 72 / 25.4

/** Composes a paged document with a running head, page numbers and the demonstration notice on every page. */
export async function printPdf(job: PrintJob): Promise<Buffer> {
  const made = new Date(`${job.date}T08:00:00Z`)
  const small = job.pageSize === 'A5'
  const side = (small ? 14 : 20) * mm
  const definition: TDocumentDefinitions = {
    info: { title: job.title, author: job.author, creationDate: made, modDate: made },
    pageSize: job.pageSize ?? 'A4',
    pageOrientation: job.landscape ? 'landscape' : 'portrait',
    pageMargins: [side, small ? 44 : 58, side, small ? 40 : 52],
    defaultStyle: { font: job.font ?? 'Serif', fontSize: job.fontSize ?? 10.5, lineHeight: 1.35 },
    header: () => ({
      margin: [side, small ? 16 : 26, side, 0],
      columns: [
        { text: job.runningHead, fontSize: 8, color: '#555555' },
        { text: demoNotice, fontSize: 8, color: '#a03a30', alignment: 'right', width: 'auto' },
      ],
    }),
    footer: (page, pages) => ({
      text: `第 ${page} 页 共 ${pages} 页`,
      fontSize: 8,
      color: '#555555',
      alignment: 'center',
      margin: [0, 14, 0, 0],
    }),
    watermark: { text: demoNotice, font: 'Sans', bold: true, color: '#888888', opacity: 0.07, angle: -35 },
    content: job.content,
  }
  pdfmake.setFonts(printFonts)
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setLocalAccessPolicy(path => path.startsWith('/usr/share/fonts/'))
  return pdfmake.createPdf(definition).getBuffer()
}
