import { createHash } from 'node:crypto'
import type { DossierModel } from '../../../../shared/domain/dossier/model.ts'
import type { EvidenceTrace } from '../submitted/evidence-traces.ts'
import { PdfMismatch } from './pdf-mismatch.ts'
import type { ReadBack } from './read-back.ts'

const compact = (text: string): string => text.replace(/\s+/g, '')

/** What the program itself prints on every page of an evidence. */
const ownWords = ({ header, phrases, evidence }: DossierModel, number: number): string => {
  const { label = '', title = '' } = evidence.find(one => one.number === number) ?? {}
  return compact([header, phrases.stamp, phrases.stampOfPage, label, title].join(' '))
}

/** The objects that a page draws besides its text. */
const drawnObjects = (pdf: ReadBack, page: number): readonly number[] => {
  const resources = Number(/\/Resources (\d+) 0 R/.exec(pdf.object(page).head)?.[1] ?? Number.NaN)
  const named = /\/XObject <<([^>]*)>>/.exec(pdf.object(resources).head)?.[1] ?? ''
  return [...named.matchAll(/ (\d+) 0 R/g)].map(([, id]) => Number(id))
}

/**
 * Nothing of what was kept back is in the file: a blackened page consists of pictures and the words of the program,
 * none of the removed words is on it, and no stream of the original that only such a page showed is among the
 * objects of its evidence. `pages` are the numbers of the page objects. Throws `PdfMismatch`.
 */
export const verifyRemoved = (
  pdf: ReadBack,
  pages: readonly number[],
  textOf: (page: number) => string,
  model: DossierModel,
  traces: readonly EvidenceTrace[],
): void => {
  for (const { number, from, to, secrets, removed } of traces) {
    const own = ownWords(model, number)
    for (const [on, words] of removed) {
      const page = pages[on - 1] ?? 0
      for (const id of drawnObjects(pdf, page))
        if (!/\/Subtype \/Image\b/.test(pdf.object(id).head))
          throw new PdfMismatch(`page ${on} draws more than pictures`)
      const text = compact(textOf(page))
      for (const word of words)
        if (!own.includes(word) && text.includes(word)) throw new PdfMismatch(`removed text on page ${on}`)
    }
    if (secrets.size === 0) continue
    for (let id = from; id < to; id++) {
      const raw = pdf.raw(id)
      if (raw !== null && secrets.has(createHash('sha256').update(raw).digest('hex')))
        throw new PdfMismatch(`object ${id} holds what was kept back`)
    }
  }
}
