import type { Item, Leaf } from '../../packs/instrument.ts'
import { longestCellText, type Sheet } from '../sheets/workbook.ts'
import { headRow, listText, plainCell } from './sheet-kit.ts'
import type { WorkbookSnapshot, WorkbookWords } from './workbook-snapshot.ts'

const itemsOf = ({ instrument }: WorkbookSnapshot): readonly Item[] =>
  instrument.categories.flatMap(category => category.items)

const leavesOf = (snapshot: WorkbookSnapshot): readonly Leaf[] =>
  itemsOf(snapshot).flatMap(item => item.leaves)

const sayIn =
  ({ language }: WorkbookSnapshot) =>
  (text: { readonly zh: string; readonly en: string }): string =>
    language === 'en' ? text.en : text.zh

/** Strengths, opportunities and what to look at on site, one row per item. */
export const findingSheet = (snapshot: WorkbookSnapshot, words: WorkbookWords): Sheet => {
  const say = sayIn(snapshot)
  const textsOf = (item: string, kind: 'strength' | 'opportunity'): string =>
    listText(snapshot.findings.flatMap(one => (one.item === item && one.kind === kind ? [one.text] : [])))
  const { code, title, strengths, opportunities, verify } = words.columns
  return {
    name: words.sheets.findings,
    widths: [10, 28, 60, 60, 40],
    rows: [
      headRow([code, title, strengths, opportunities, verify]),
      ...itemsOf(snapshot).map(item => [
        plainCell(item.code),
        plainCell(say(item.title)),
        plainCell(textsOf(item.code, 'strength')),
        plainCell(textsOf(item.code, 'opportunity')),
        plainCell(''),
      ]),
    ],
    frozenRows: 1,
    frozenColumns: 2,
    landscape: true,
  }
}

/** The narratives as plain text; a text longer than a cell holds ends with an ellipsis. */
export const narrativeSheet = (snapshot: WorkbookSnapshot, words: WorkbookWords): Sheet => {
  const say = sayIn(snapshot)
  const fitting = (text: string): string =>
    text.length <= longestCellText ? text : `${text.slice(0, longestCellText - 1)}…`
  return {
    name: words.sheets.texts,
    widths: [10, 28, 120],
    rows: [
      headRow([words.columns.code, words.columns.title, words.columns.text]),
      ...leavesOf(snapshot).map(leaf => [
        plainCell(leaf.code),
        plainCell(say(leaf.title)),
        plainCell(fitting(snapshot.texts[leaf.code] ?? '')),
      ]),
    ],
    frozenRows: 1,
    frozenColumns: 2,
    landscape: true,
  }
}

/** All guiding questions with room for what was heard. */
export const questionSheet = (snapshot: WorkbookSnapshot, words: WorkbookWords): Sheet => {
  const say = sayIn(snapshot)
  const dimensions = new Map(
    snapshot.instrument.scales.flatMap(scale =>
      scale.dimensions.map(dimension => [dimension.id, `${dimension.id} ${say(dimension.title)}`] as const),
    ),
  )
  const { code, title, dimension, question, note } = words.columns
  return {
    name: words.sheets.questions,
    widths: [10, 24, 12, 70, 60],
    rows: [
      headRow([code, title, dimension, question, note]),
      ...leavesOf(snapshot).flatMap(leaf =>
        leaf.questions.map(one => [
          plainCell(leaf.code),
          plainCell(say(leaf.title)),
          plainCell(dimensions.get(one.dimension) ?? one.dimension),
          plainCell(say(one.text)),
          plainCell(snapshot.notes[one.id] ?? ''),
        ]),
      ),
    ],
    frozenRows: 1,
    landscape: true,
  }
}

/** What assessors like to see for each leaf, and what is linked to it. */
export const evidenceSheet = (snapshot: WorkbookSnapshot, words: WorkbookWords): Sheet => {
  const say = sayIn(snapshot)
  const { code, title, expected, linked } = words.columns
  return {
    name: words.sheets.evidence,
    widths: [10, 28, 60, 60],
    rows: [
      headRow([code, title, expected, linked]),
      ...leavesOf(snapshot).map(leaf => [
        plainCell(leaf.code),
        plainCell(say(leaf.title)),
        plainCell(leaf.evidenceKinds.map(kind => say(kind.text)).join('\n')),
        plainCell((snapshot.evidence[leaf.code] ?? []).join('\n')),
      ]),
    ],
    frozenRows: 1,
    landscape: true,
  }
}

/** The bands of every scale with their words. */
export const bandSheet = (snapshot: WorkbookSnapshot, words: WorkbookWords): Sheet => {
  const say = sayIn(snapshot)
  return {
    name: words.sheets.bands,
    widths: [16, 34, 34, 34, 34],
    rows: snapshot.instrument.scales.flatMap((scale, index) => [
      ...(index === 0 ? [] : [[]]),
      [plainCell(say(scale.title), { bold: true, border: '#ffffff' })],
      headRow([words.columns.band, ...scale.dimensions.map(one => `${one.id} ${say(one.title)}`)]),
      ...scale.bands.map(band => [
        plainCell(`${band.from}–${band.to}%`, { align: 'center' }),
        ...scale.dimensions.map(dimension => {
          const text = band.descriptions[dimension.id]
          return plainCell(text === undefined ? '' : say(text))
        }),
      ]),
    ]),
  }
}
