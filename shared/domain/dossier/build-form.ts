import type { DossierPart, FormField } from '../../packs/dossier-template.ts'
import type { BuildContext } from './build-context.ts'
import { fieldValue, yearsOf } from './draw-field.ts'
import { fieldRecord } from './field-record.ts'
import { formatNumber } from './format-number.ts'
import type { Block, Cell, Runs } from './model.ts'
import type { FieldValue } from './snapshot.ts'

type FormPart = Extract<DossierPart, { type: 'form' }>
type FormRow = Extract<Block, { type: 'form' }>['rows'][number]

const cellText = (value: FieldValue | undefined): string =>
  typeof value === 'number' ? formatNumber(value) : typeof value === 'string' ? value : ''

const lines = (text: string): readonly Runs[] => text.split('\n').map(line => [{ text: line }])

const simpleText = (field: FormField, value: FieldValue, context: BuildContext): string => {
  if (value === null || value === '') return context.words.none
  if (typeof value === 'boolean') return value ? context.words.yes : context.words.no
  if (field.type === 'choice') {
    const option = field.options.find(one => one.id === value)
    return option === undefined ? cellText(value) : context.say(option.label)
  }
  if (field.type === 'date') return context.date(cellText(value))
  if (field.type === 'number') {
    const unit = field.unit === undefined ? '' : ` ${context.say(field.unit)}`
    return `${cellText(value)}${unit}`
  }
  return cellText(value)
}

const tableBlock = (
  field: Extract<FormField, { type: 'table' }>,
  value: FieldValue,
  context: BuildContext,
): Block => {
  const rows = Array.isArray(value) ? (value as readonly FieldValue[]) : []
  const body = rows.map(row =>
    field.columns.map((column): Cell => {
      const text = cellText(fieldRecord(row)[column.id])
      return { runs: [{ text: text === '' ? context.words.none : text }] }
    }),
  )
  const empty: readonly Cell[] = [
    { runs: [{ text: context.words.none }], align: 'center', span: field.columns.length },
  ]
  return {
    type: 'table',
    caption: context.say(field.label),
    columns: field.columns.map(column => ({
      title: context.say(column.label),
      width: column.width,
      align: 'left' as const,
    })),
    rows: body.length === 0 ? [empty] : body,
  }
}

const yearTableBlock = (
  field: Extract<FormField, { type: 'year-table' }>,
  value: FieldValue,
  context: BuildContext,
): Block => {
  const { words, say, snapshot } = context
  const years = yearsOf(field, snapshot.assessment.year)
  const units = [...new Set(field.rows.map(row => say(row.unit)))]
  const oneUnit = units.length === 1 ? units[0] : undefined
  const right = (text: string): Cell => ({
    runs: [{ text: text === '' ? words.none : text }],
    align: 'right',
  })
  return {
    type: 'table',
    caption: say(field.label),
    ...(oneUnit === undefined ? {} : { unit: context.fill(words.unit, { unit: oneUnit }) }),
    columns: [
      { title: words.yearTable.item, width: 5, align: 'left' },
      ...(oneUnit === undefined
        ? [{ title: words.yearTable.unit, width: 2.8, align: 'center' as const }]
        : []),
      ...years.map(title => ({ title, width: 2.4, align: 'right' as const })),
      ...(field.rankColumn ? [{ title: words.yearTable.rank, width: 2.6, align: 'center' as const }] : []),
    ],
    rows: field.rows.map(row => {
      const cells = fieldRecord(fieldRecord(value)[row.id])
      return [
        { runs: [{ text: say(row.label) }] },
        ...(oneUnit === undefined ? [{ runs: [{ text: say(row.unit) }], align: 'center' as const }] : []),
        ...years.map(year => right(cellText(cells[year]))),
        ...(field.rankColumn
          ? [{ runs: [{ text: cellText(cells.rank) || words.none }], align: 'center' as const }]
          : []),
      ]
    }),
  }
}

/** The application form: plain cells side by side with their labels, tables over the whole width. */
export const buildForm = (part: FormPart, context: BuildContext): readonly Block[] =>
  part.sections.flatMap((section): readonly Block[] => {
    const blocks: Block[] = [
      {
        type: 'heading',
        level: 1,
        text: context.say(section.title),
        anchor: `${part.id}-${section.id}`,
        contents: true,
      },
    ]
    let rows: FormRow[] = []
    const flush = (): void => {
      if (rows.length > 0) blocks.push({ type: 'form', rows })
      rows = []
    }
    for (const field of section.fields) {
      const value = fieldValue(field, context.snapshot.fields, context.snapshot)
      if (field.type === 'table' || field.type === 'year-table') {
        flush()
        blocks.push(
          field.type === 'table' ? tableBlock(field, value, context) : yearTableBlock(field, value, context),
        )
      } else {
        rows.push({ label: context.say(field.label), value: lines(simpleText(field, value, context)) })
      }
    }
    flush()
    return blocks
  })
