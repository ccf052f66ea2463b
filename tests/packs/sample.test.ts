import { describe, expect, test } from 'vitest'
import { checkTable } from '../../shared/domain/profile/check-table.ts'
import { countRows } from '../../shared/domain/profile/count-rows.ts'
import { rowCoverage } from '../../shared/domain/profile/row-coverage.ts'
import { proposePercent } from '../../shared/domain/scoring/propose-percent.ts'
import { scoreAssessment } from '../../shared/domain/scoring/score-assessment.ts'
import { countRichText } from '../../shared/domain/text/count-characters.ts'
import type { RichText } from '../../shared/domain/text/rich-text.ts'
import { inlinesOf } from '../../shared/domain/text/walk-rich-text.ts'
import { readPack } from './read-pack.ts'

const sample = readPack('sample', 'lamp-maker')
const instrument = readPack('instrument', sample.instrument.id, sample.instrument.version)
const template = readPack('dossier-template', sample.template.id, sample.template.version)

const items = instrument.categories.flatMap(category => category.items)
const leaves = items.flatMap(item => item.leaves.map(leaf => ({ code: leaf.code, scale: item.scale })))
const leafCodes = leaves.map(leaf => leaf.code)
const resultLeaves = leaves.filter(leaf => leaf.scale === 'results').map(leaf => leaf.code)

const textOf = (text: RichText): string =>
  inlinesOf(text)
    .map(inline => (inline.type === 'text' ? inline.text : ''))
    .join('')
const referencesIn = (text: RichText): readonly number[] =>
  inlinesOf(text).flatMap(inline => (inline.type === 'evidenceRef' ? [Number(inline.attrs.evidence)] : []))
const rowsNamedIn = (text: RichText): readonly string[] =>
  inlinesOf(text).flatMap(inline => (inline.type === 'profileRef' ? [inline.attrs.code] : []))
const answerOf = (code: string): RichText => sample.answers[code] ?? { type: 'doc', content: [] }
const han = (text: string): number => text.match(/\p{Script=Han}/gu)?.length ?? 0

describe('the words', () => {
  test('answer all 38 leaves with at least 30,000 Chinese characters', () => {
    expect(Object.keys(sample.answers).sort()).toEqual([...leafCodes].sort())
    expect(leafCodes).toHaveLength(38)
    const total = Object.values(sample.answers).reduce((sum, answer) => sum + han(textOf(answer)), 0)
    expect(total).toBeGreaterThanOrEqual(30_000)
    const limit = template.limits.find(entry => entry.part === 'report')?.maxCharacters ?? 0
    const counted = Object.values(sample.answers).reduce((sum, answer) => sum + countRichText(answer), 0)
    expect(counted).toBeLessThanOrEqual(limit)
  })

  test('every process leaf names evidence, and every reference leads to an evidence that proves something', () => {
    const numbers = new Set(sample.evidence.map(evidence => evidence.number))
    for (const { code, scale } of leaves) {
      const references = referencesIn(sample.answers[code] ?? { type: 'doc', content: [] })
      if (scale === 'process') expect(references.length, code).toBeGreaterThan(0)
      for (const number of references) expect(numbers.has(number), `${code} → ${number}`).toBe(true)
    }
  })

  test('no sentence of 20 characters or more is told twice', () => {
    const seen = new Map<string, string>()
    const twice: string[] = []
    for (const [code, answer] of Object.entries(sample.answers)) {
      for (const sentence of textOf(answer).split(/[。；]/u)) {
        if (sentence.length < 20) continue
        if (seen.has(sentence)) twice.push(`${seen.get(sentence)} ${code} ${sentence}`)
        seen.set(sentence, code)
      }
    }
    expect(twice).toEqual([])
  })

  test('paragraphs of process leaves hold facts: a figure, a document or a date, and no slogans', () => {
    for (const { code } of leaves) {
      const text = textOf(sample.answers[code] ?? { type: 'doc', content: [] })
      expect(/[0-9]/.test(text), code).toBe(true)
      expect(text, code).not.toMatch(/高度重视|不断提升|国家级|最高级|最佳|驰名商标/u)
    }
  })

  test('the profile and its tables fill every field within the limit', () => {
    const fields = instrument.profile.sections.flatMap(section => section.fields.map(field => field.id))
    expect(Object.keys(sample.profile).sort()).toEqual([...fields].sort())
    const counted = Object.values(sample.profile).reduce((sum, text) => sum + countRichText(text), 0)
    const rows = countRows(Object.values(sample.profileRows).flat())
    expect(counted).toBeGreaterThan(1_500)
    expect(counted + rows).toBeLessThanOrEqual(instrument.profile.maxCharacters)
  })

  test.each(instrument.profile.tables)(
    'the table $id is filled by its own columns, and its shares close',
    table => {
      const rows = sample.profileRows[table.id] ?? []
      expect(rows.map(row => row.code)).toEqual(rows.map((_, index) => `${table.codePrefix}${index + 1}`))
      expect(rows.length).toBeGreaterThanOrEqual(3)
      for (const row of rows) expect(Object.keys(row.cells)).toEqual(table.columns.map(column => column.id))
      expect(
        checkTable(
          table,
          rows.map(row => ({ id: row.code, cells: row.cells })),
        ),
      ).toEqual([])
    },
  )

  test('every row of a profile table is answered where the instrument wants it', () => {
    const rows = Object.entries(sample.profileRows).flatMap(([tableId, own]) =>
      own.map(row => ({ id: row.code, tableId, ...row })),
    )
    const indicators = sample.indicators.map(indicator => ({ ...indicator, id: indicator.code }))
    const coverage = rowCoverage({ instrument, rows, answers: sample.answers, indicators })
    expect(coverage.map(row => row.code)).toEqual(rows.map(row => row.code))
    expect(coverage.filter(row => row.missingIn.length > 0 || row.lacksIndicator)).toEqual([])
  })

  test('challenges and advantages are named live in the strategy and in the results', () => {
    const results = resultLeaves.flatMap(code => rowsNamedIn(answerOf(code)))
    for (const table of ['challenges', 'advantages']) {
      for (const { code } of sample.profileRows[table] ?? []) {
        expect([rowsNamedIn(answerOf('4.2.2.3')).includes(code), results.includes(code)], code).toEqual([
          true,
          true,
        ])
      }
    }
  })

  test('show every kind of node: tables, figures of pictures, live figures and rows', () => {
    const blocks = Object.values(sample.answers).flatMap(answer => answer.content)
    const figures = blocks.filter(block => block.type === 'figure')
    const inlines = Object.values(sample.answers).flatMap(inlinesOf)
    const pictures = new Set(
      sample.evidence.filter(({ file }) => /\.(png|jpg)$/.test(file)).map(({ number }) => String(number)),
    )
    expect(blocks.filter(block => block.type === 'table').length).toBe(3)
    expect(figures.map(({ attrs }) => pictures.has(attrs.evidence) && attrs.caption !== '')).toEqual([
      true,
      true,
    ])
    expect(inlines.filter(inline => inline.type === 'indicatorRef').length).toBeGreaterThan(250)
    expect(inlines.filter(inline => inline.type === 'profileRef').length).toBeGreaterThan(80)
  })
})

describe('the assessment', () => {
  test('scores all 23 items with a reason, near the proposal of the bands, between 430 and 520', () => {
    expect(Object.keys(sample.scores).sort()).toEqual(items.map(item => item.code).sort())
    for (const item of items) {
      const score = sample.scores[item.code]
      const scale = instrument.scales.find(entry => entry.id === item.scale)
      if (score === undefined || scale === undefined) throw new Error(item.code)
      expect(score.percent % scale.step, item.code).toBe(0)
      const proposal = proposePercent(scale, score.bands)
      expect(Math.abs((proposal.percent ?? -100) - score.percent), item.code).toBeLessThanOrEqual(5)
    }
    const { total, scoredItems } = scoreAssessment(instrument, sample.scores)
    expect({ total, scoredItems }).toEqual({ total: 481, scoredItems: 23 })
  })

  test('each item has at least two strengths and two opportunities, each told once', () => {
    for (const item of items) {
      const kinds = sample.findings.filter(finding => finding.item === item.code).map(finding => finding.kind)
      expect(kinds.filter(kind => kind === 'strength').length, item.code).toBeGreaterThanOrEqual(2)
      expect(kinds.filter(kind => kind === 'opportunity').length, item.code).toBeGreaterThanOrEqual(2)
    }
    const texts = sample.findings.map(finding => finding.text)
    expect(new Set(texts).size).toBe(texts.length)
  })

  test('each finding speaks of a dimension of its item', () => {
    const strange = sample.findings.filter(({ item: code, dimension }) => {
      const item = items.find(one => one.code === code)
      const scale = instrument.scales.find(one => one.id === item?.scale)
      return !scale?.dimensions.some(({ id }) => id === dimension)
    })
    expect({ strange, findings: sample.findings.length }).toEqual({ strange: [], findings: 92 })
  })

  test('the notes stand at guiding questions of the instrument', () => {
    const questions = items.flatMap(item => item.leaves.flatMap(leaf => leaf.questions.map(({ id }) => id)))
    const notes = Object.keys(sample.questionNotes)
    expect(notes.filter(id => !questions.includes(id))).toEqual([])
    expect(notes.length).toBe(12)
    expect(sample.snippets.length).toBe(2)
  })
})
