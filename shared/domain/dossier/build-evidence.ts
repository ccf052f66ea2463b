import type { StatedFacts } from '../evidence/facts.ts'
import type { BuildContext } from './build-context.ts'
import { formatNumber } from './format-number.ts'
import type { Block, Cell, EvidenceModel, Runs } from './model.ts'
import { isWithheld } from './select-evidence.ts'
import type { SnapshotEvidence } from './snapshot.ts'

/** `answer:4.1.2` and `field:basics.name` as people read them. */
const provesText = (link: string, context: BuildContext): string => {
  const at = link.indexOf(':')
  const kind = at === -1 ? 'answer' : link.slice(0, at)
  const code = link.slice(at + 1)
  if (kind === 'profile') {
    const field = context.snapshot.instrument.profile.sections
      .flatMap(section => section.fields)
      .find(one => one.id === code)
    return field === undefined ? code : context.say(field.title)
  }
  if (kind !== 'field') return code
  const field = context.snapshot.template.parts
    .flatMap(part => (part.type === 'form' ? part.sections.flatMap(section => section.fields) : []))
    .find(one => one.id === code)
  return field === undefined ? code : context.say(field.label)
}

const separator = (context: BuildContext): string => (context.snapshot.language === 'en' ? ', ' : '、')

/** Date of issue and, below it, the end of validity. */
const datesOf = (facts: StatedFacts, context: BuildContext): Runs => {
  const until =
    facts.validTo === '' ? '' : context.fill(context.words.catalogue.until, { date: facts.validTo })
  if (facts.issuedOn === '' && until === '') return [{ text: context.words.none }]
  if (facts.issuedOn === '' || until === '') return [{ text: facts.issuedOn + until }]
  return [{ text: facts.issuedOn }, { lineBreak: true }, { text: until }]
}

/** The catalogue of evidence with the pages each stands on. */
export const buildCatalogue = (context: BuildContext): readonly Block[] => {
  const { words, evidence } = context
  const text = (value: string, align?: Cell['align']): Cell => ({
    runs: [{ text: value === '' ? words.none : value }],
    ...(align === undefined ? {} : { align }),
  })
  return [
    {
      type: 'table',
      small: true,
      columns: [
        { title: words.catalogue.number, width: 28, align: 'center' },
        { title: words.catalogue.title, width: 102, align: 'left' },
        { title: words.catalogue.issuer, width: 74, align: 'left' },
        { title: words.catalogue.documentNumber, width: 72, align: 'left' },
        { title: words.catalogue.dates, width: 62, align: 'left' },
        { title: words.catalogue.proves, width: 40, align: 'left' },
        { title: words.catalogue.pages, width: 42, align: 'center' },
      ],
      rows: evidence.map(({ number, facts, links }) => [
        text(`E-${number}`, 'center'),
        text(facts.title),
        text(facts.issuer),
        text(facts.documentNumber),
        { runs: datesOf(facts, context) },
        text(links.map(link => provesText(link, context)).join(separator(context))),
        { runs: [], pagesOf: number },
      ]),
    },
  ]
}

const sizeText = (bytes: number): string =>
  bytes >= 1 << 20 ? `${formatNumber(bytes / (1 << 20), 1)} MB` : `${formatNumber(bytes / 1024, 1)} KB`

const factRows = (one: SnapshotEvidence, context: BuildContext): EvidenceModel['facts'] => {
  const { words } = context
  const { facts } = one
  const rows: readonly (readonly [keyof typeof words.facts, string])[] = [
    ['number', `E-${one.number}`],
    ['title', facts.title],
    ['kind', context.say(one.kind.title)],
    ['issuer', facts.issuer],
    ['documentNumber', facts.documentNumber],
    ['issuedOn', facts.issuedOn],
    ['validFrom', facts.validFrom],
    ['validTo', facts.validTo],
    ['original', words.originals[facts.original]],
    ['note', facts.note],
    ['fileName', one.fileName],
    ['size', sizeText(one.size)],
    ['sha256', one.sha256],
  ]
  return rows.flatMap(([key, value]) => (value === '' ? [] : [{ label: words.facts[key], value }]))
}

/** How an evidence leaves the house: which pages, what is blackened on them, how they are turned. */
const submittedOf = (one: SnapshotEvidence): Partial<EvidenceModel> => ({
  ...(one.shown === undefined ? {} : { shown: one.shown }),
  ...(one.redactions === undefined ? {} : { redactions: one.redactions }),
  ...(one.rotations === undefined ? {} : { rotations: one.rotations }),
  ...(isWithheld(one) ? { withheld: true } : {}),
})

/** The evidence itself, in order of number. */
export const buildEvidence = (context: BuildContext): readonly EvidenceModel[] =>
  context.evidence.map(one => ({
    id: one.id,
    number: one.number,
    label: `E-${one.number}`,
    title: one.facts.title,
    mediaType: one.mediaType,
    sha256: one.sha256,
    size: one.size,
    ...(one.pages === undefined ? {} : { pages: one.pages }),
    ...submittedOf(one),
    facts: factRows(one, context),
  }))
