import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ask, jobOf, newApp } from '../app-kit.ts'

const readSample = () =>
  JSON.parse(readFileSync('resources/packs/sample/lamp-maker/1.0.0/pack.json', 'utf8')) as {
    readonly evidence: readonly {
      readonly number: number
      readonly facts: object
      readonly links: readonly string[]
    }[]
    readonly answers: Readonly<Record<string, unknown>>
    readonly firm: object
  }

const referencesIn = (text: unknown): readonly string[] =>
  [...JSON.stringify(text).matchAll(/"evidence":"([^"]+)"/g)].map(([, id = '']) => id)

test('the sample firm is whole: its facts, numbers, links, live references, and a clean check', async () => {
  const app = newApp()
  const sample = readSample()
  const firm = await ask(app, 'firms.create', { name: '样例', sample: 'lamp-maker' })
  expect({ facts: firm.facts, demo: firm.demo, fileName: firm.fileName }).toEqual({
    facts: sample.firm,
    demo: true,
    fileName: '样例.zhiheng',
  })
  const { evidence } = await ask(app, 'evidence.list', {})
  expect(evidence.map(({ number, facts, links }) => ({ number, facts, links }))).toEqual(
    sample.evidence.map(({ number, facts, links }) => ({ number, facts, links: [...links].sort() })),
  )
  expect(
    evidence.filter(({ mediaType, pages }) => mediaType === 'application/pdf' && pages === null),
  ).toEqual([])

  const numbers = new Map(evidence.map(({ id, number }) => [id, String(number)]))
  const { assessments } = await ask(app, 'assessments.list', {})
  const assessmentId = assessments[0]?.id ?? ''
  const stored = await Promise.all(
    Object.keys(sample.answers).map(leaf => ask(app, 'answers.get', { assessmentId, leaf })),
  )
  expect(
    stored.map(({ leaf, narrative }) => [leaf, referencesIn(narrative).map(id => numbers.get(id))]),
  ).toEqual(Object.entries(sample.answers).map(([leaf, text]) => [leaf, referencesIn(text)]))
  const { leaves, summary } = await ask(app, 'assessments.get', { id: assessmentId })
  expect({ leaves: leaves.length, written: leaves.filter(leaf => leaf.characters > 0).length }).toEqual({
    leaves: 38,
    written: 38,
  })
  expect({ items: summary.scoredItems, points: summary.points }).toEqual({ items: 23, points: 1000 })
  expect(await ask(app, 'history.state', {})).toEqual({ undo: null, redo: null })
  expect((await jobOf(app, ask(app, 'firms.check', {}))).result).toEqual({ problems: [] })
})
