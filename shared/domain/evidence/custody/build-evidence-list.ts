import type { PrintStyle } from '../../../packs/print-style.ts'
import { fillWords } from '../../dossier/fill-words.ts'
import type { Block, Cell, DossierModel, DossierPhrases, Runs } from '../../dossier/model.ts'
import type { EvidenceSet, SetEvidence } from '../export/evidence-set.ts'
import type { EvidenceListWords } from './evidence-list-words.ts'

type ListInput = {
  readonly set: EvidenceSet
  readonly words: EvidenceListWords
  readonly phrases: DossierPhrases
  readonly style: PrintStyle
  /** One fingerprint over the hashes of all that is listed. */
  readonly digest: string
  readonly appVersion: string
}

const hashGroup = 16

/** Text in lines of its own; empty ones are left out. */
const inLines = (texts: readonly string[]): Runs =>
  texts
    .filter(text => text !== '')
    .flatMap((text, index) => (index === 0 ? [{ text }] : [{ lineBreak: true as const }, { text }]))

const hashLines = (hash: string): readonly string[] =>
  hash.match(new RegExp(`.{1,${hashGroup}}`, 'g')) ?? [hash]

const dayText = (iso: string, { date }: EvidenceListWords): string => {
  const [year = '', month = '', day = ''] = iso.split('-')
  return fillWords(date, { year, month: Number(month), day: Number(day) })
}

const rowOf = (one: SetEvidence, index: number, words: EvidenceListWords): readonly Cell[] => {
  const { facts } = one
  const cell = (...texts: readonly string[]): Cell => {
    const runs = inLines(texts)
    return { runs: runs.length === 0 ? [{ text: words.none }] : runs }
  }
  return [
    cell(String(index + 1)),
    cell(`E-${one.number}`),
    cell(facts.title, one.kind),
    cell(facts.issuer, facts.documentNumber),
    cell(facts.issuedOn, facts.validTo === '' ? '' : fillWords(words.until, { date: facts.validTo })),
    cell(one.pages === null ? '' : String(one.pages)),
    cell(words.originals[facts.original]),
    cell(...hashLines(one.sha256)),
  ]
}

const blocksOf = ({ set, words, digest }: ListInput): readonly Block[] => {
  const { columns } = words
  const pages = set.evidence.reduce((sum, one) => sum + (one.pages ?? 0), 0)
  const line = (label: string, value: string): Block => ({
    type: 'paragraph',
    indent: false,
    align: 'left',
    runs: [{ text: label, bold: true }, { text: value }],
  })
  return [
    { type: 'heading', level: 1, text: words.title },
    line(words.firm, set.firm),
    line(words.scope, set.scope === '' ? words.all : set.scope),
    line(words.builtOn, dayText(set.builtOn, words)),
    {
      type: 'table',
      small: true,
      columns: [
        { title: columns.order, width: 24, align: 'center' },
        { title: columns.number, width: 36, align: 'center' },
        { title: columns.title, width: 88, align: 'left' },
        { title: columns.issuer, width: 76, align: 'left' },
        { title: columns.dates, width: 68, align: 'left' },
        { title: columns.pages, width: 30, align: 'center' },
        { title: columns.original, width: 44, align: 'center' },
        { title: columns.sha256, width: 112, align: 'left' },
      ],
      rows: set.evidence.map((one, index) => rowOf(one, index, words)),
    },
    {
      type: 'paragraph',
      keepWithNext: true,
      runs: [
        {
          text: fillWords(pages === 0 ? words.statement : words.statementPages, {
            count: set.evidence.length,
            pages,
          }),
        },
      ],
    },
    {
      type: 'paragraph',
      style: 'note',
      indent: false,
      align: 'left',
      keepWithNext: true,
      runs: [{ text: words.digest }, { lineBreak: true }, { text: digest }],
    },
    { type: 'signatures', lines: words.signatures },
  ]
}

/** The list of a set of evidence with the hash of each, to be printed, signed and sealed. Columns after DA/T 22 卷内目录. */
export const buildEvidenceList = (input: ListInput): DossierModel => {
  const { set, words, phrases, style, appVersion } = input
  return {
    language: set.language,
    builtOn: set.builtOn,
    properties: {
      title: `${set.firm} ${words.title}`,
      author: set.firm,
      subject: words.title,
      keywords: input.digest,
      creator: `Zhiheng ${appVersion}`,
    },
    header: `${set.firm}\u3000${words.title}`,
    // What is signed tells on each page how many there are, at the same place: none can be added or left out.
    style: { ...style, duplex: false, folio: { pattern: words.folio, position: 'centre' } },
    parts: [{ id: 'list', type: 'list', title: words.title, titled: false, blocks: blocksOf(input) }],
    evidence: [],
    phrases,
  }
}
