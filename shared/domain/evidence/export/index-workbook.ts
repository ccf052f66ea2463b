import type { SheetCell, StyledCell, Workbook } from '../../sheets/workbook.ts'
import type { ExportWords } from './export-words.ts'
import type { ExportPlan, IndexRow } from './plan-export.ts'

const ink = {
  head: '#154A5C',
  headGround: '#E3EEF1',
  quiet: '#5F676E',
  line: '#D8D3C8',
  link: '#15618A',
} as const

const head = (value: string): StyledCell => ({
  value,
  bold: true,
  ink: ink.head,
  fill: ink.headGround,
  border: ink.line,
  valign: 'center',
  height: 24,
})
const text = (value: string): StyledCell => ({ value, border: ink.line, valign: 'top', wrap: true })
const number = (value: number | null): StyledCell => ({
  value,
  border: ink.line,
  valign: 'top',
  align: 'right',
  format: '#,##0',
})

const quoted = (value: string): string => `"${value.replaceAll('"', '""')}"`

/** The number of the evidence, leading to its file beside the workbook. */
const linked = (path: string | null, label: string): StyledCell =>
  path === null
    ? text(label)
    : {
        ...text(''),
        value: null,
        formula: `HYPERLINK(${quoted(path)},${quoted(label)})`,
        ink: ink.link,
      }

const columnsOf = [
  'number',
  'title',
  'kind',
  'issuer',
  'documentNumber',
  'issuedOn',
  'validFrom',
  'validTo',
  'original',
  'confidential',
  'owner',
  'keywords',
  'proves',
  'state',
  'note',
  'pages',
  'size',
  'sha256',
  'addedAt',
  'file',
] as const

const widths = [8, 34, 14, 24, 24, 12, 12, 12, 8, 8, 12, 18, 40, 16, 30, 7, 13, 68, 12, 60]

const stateOf = ({ state, evidence }: IndexRow, { states }: ExportWords): string => {
  if (state === 'in-force') return states.inForce
  if (state === 'left-out') return states.leftOut
  return evidence.withdrawal === '' ? states.withdrawn : `${states.withdrawn}: ${evidence.withdrawal}`
}

const rowOf = (row: IndexRow, words: ExportWords): readonly SheetCell[] => {
  const { evidence, path } = row
  const { facts } = evidence
  return [
    linked(path, `E-${evidence.number}`),
    text(facts.title),
    text(evidence.kind),
    text(facts.issuer),
    text(facts.documentNumber),
    text(facts.issuedOn),
    text(facts.validFrom),
    text(facts.validTo),
    text(words.originals[facts.original]),
    text(facts.confidential ? words.yes : ''),
    text(facts.owner),
    text(facts.keywords.join(words.join)),
    text(evidence.places.map(place => place.name).join('\n')),
    text(stateOf(row, words)),
    text(facts.note),
    number(evidence.pages),
    number(evidence.size),
    text(evidence.sha256),
    text(evidence.addedAt.slice(0, 10)),
    text(path ?? ''),
  ]
}

const versionRows = (row: IndexRow, words: ExportWords): readonly (readonly SheetCell[])[] =>
  row.versions.map(({ version, path }) => [
    linked(path, `E-${row.evidence.number}`),
    text(version.facts.title),
    text(version.facts.documentNumber),
    text(version.facts.validTo),
    text(version.replacedAt.slice(0, 10)),
    number(version.size),
    text(version.sha256),
    text(path ?? words.states.leftOut),
  ])

/** The index of an exported folder as a workbook: one line per evidence, and what was replaced on a second sheet. */
export const exportIndexWorkbook = ({ rows }: ExportPlan, words: ExportWords): Workbook => {
  const { columns } = words
  const earlier = rows.flatMap(row => versionRows(row, words))
  const index = {
    name: words.sheet,
    widths,
    frozenRows: 1,
    frozenColumns: 2,
    landscape: true,
    rows: [columnsOf.map(name => head(columns[name])), ...rows.map(row => rowOf(row, words))],
  }
  if (earlier.length === 0) return { sheets: [index] }
  const heads = [
    columns.number,
    columns.title,
    columns.documentNumber,
    columns.validTo,
    columns.earlier,
    columns.size,
    columns.sha256,
    columns.file,
  ]
  const replaced = {
    name: words.folders.versions,
    widths: [8, 34, 24, 12, 12, 13, 68, 60],
    frozenRows: 1,
    rows: [heads.map(head), ...earlier],
  }
  return { sheets: [index, replaced] }
}
