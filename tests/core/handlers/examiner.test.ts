import { expect, test } from 'vitest'
import type { App } from '../../../electron/core/app.ts'
import { ask, newApp } from '../app-kit.ts'
import { addAssessor, newTeam, refusal, score } from '../team-kit.ts'

const instrument = { id: 'gbt-19580-2012', version: '1.1.0' }
const words = (text: string) => ({
  type: 'doc' as const,
  content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] }],
})

const start = async () => {
  const app = newApp()
  await ask(app, 'firms.create', { name: '甲样' })
  const assessment = await ask(app, 'assessments.create', { instrument, year: 2025, title: '自评' })
  return { app, assessmentId: assessment.id, revision: assessment.revision }
}

const rulesOf = async (app: App, assessmentId: string): Promise<readonly string[]> =>
  (await ask(app, 'examiner.run', { assessmentId })).remarks.map(({ rule, key }) => `${rule} ${key}`)

test('an assessment that nobody began has nothing to be read', async () => {
  const { app, assessmentId } = await start()
  expect((await ask(app, 'examiner.run', { assessmentId })).begun).toBe(false)
  await ask(app, 'answers.save', { assessmentId, leaf: '4.1.2', revision: 0, narrative: words('总经理') })
  expect((await ask(app, 'examiner.run', { assessmentId })).begun).toBe(true)
})

test('a remark set aside stands apart with its reason, comes back by undo, and goes with its assessment', async () => {
  const { app, assessmentId, revision } = await start()
  const remark = { assessmentId, rule: 'leaf-unwritten', place: 'answer:4.4.6' }
  const before = await ask(app, 'examiner.run', { assessmentId })
  await ask(app, 'examiner.setAside', { ...remark, reason: ' 由集团统一管理 ' })
  const after = await ask(app, 'examiner.run', { assessmentId })
  expect(after.setAside).toEqual([
    {
      ...before.remarks.find(one => one.rule === remark.rule && one.key === remark.place),
      reason: '由集团统一管理',
    },
  ])
  expect(after.remarks).toEqual(before.remarks.filter(one => one.key !== remark.place))
  expect(after.counts.error).toBe(before.counts.error - 1)
  await ask(app, 'history.undo', {})
  expect(await ask(app, 'examiner.run', { assessmentId })).toEqual(before)
  await ask(app, 'history.redo', {})
  await ask(app, 'assessments.remove', { id: assessmentId, revision })
  const again = await ask(app, 'assessments.create', { instrument, year: 2025, title: '自评' })
  expect((await ask(app, 'examiner.run', { assessmentId: again.id })).setAside).toEqual([])
})

test('a reason is needed, and a remark that was not set aside is not taken up', async () => {
  const { app, assessmentId } = await start()
  const remark = { assessmentId, rule: 'leaf-unwritten', place: 'answer:4.4.6' }
  expect(await refusal(app, 'examiner.setAside', { ...remark, reason: '  ' })).toMatchObject({
    code: 'invalid-input',
  })
  expect(await refusal(app, 'examiner.takeUp', remark)).toEqual({
    code: 'not-found',
    params: { what: 'remarkNote', id: 'answer:4.4.6' },
  })
})

test('what assessors think stays theirs until the scores are opened together', async () => {
  const { app, assessmentId } = await newTeam()
  const people = [
    await addAssessor(app, assessmentId, '陈慧敏'),
    await addAssessor(app, assessmentId, '邓立群'),
  ]
  for (const [at, id] of people.entries()) {
    await score(app, id, [{ item: '4.1.2', percent: at === 0 ? 20 : 60 }])
    await ask(app, 'handIns.make', { assessorId: id, allowIncomplete: true })
  }
  const spread = 'spread-without-consensus consensus:4.1.2'
  expect(await rulesOf(app, assessmentId)).not.toContain(spread)
  await ask(app, 'handIns.open', { assessmentId, codes: {} })
  expect(await rulesOf(app, assessmentId)).toContain(spread)
})

test('a list of names may be empty in a remark', async () => {
  const { app, assessmentId } = await start()
  const fields = {
    code: 'K-1',
    leaf: '4.7.5',
    name: '食堂满意率',
    unit: '%',
    direction: 'up' as const,
    decimals: 1,
    definition: '',
    formula: null,
    source: '',
    owner: null,
    rivalName: '',
    benchmarkName: '',
    yearFromMonths: null,
  }
  await ask(app, 'indicators.save', { fields })
  expect(await rulesOf(app, assessmentId)).toContain('resource-technology-thin results:4.7.5')
})

test('a figure typed into a form is held against the register', async () => {
  const app = newApp()
  await ask(app, 'firms.create', { name: '样例', sample: 'lamp-maker' })
  const { dossiers } = await ask(app, 'dossiers.list', {})
  const [dossier] = dossiers
  if (dossier === undefined) throw new Error('the sample has a dossier')
  const { assessmentId } = dossier
  const typed = (keys: readonly string[]) => keys.filter(key => key.startsWith('form-differs-register'))
  expect(typed(await rulesOf(app, assessmentId))).toEqual([])
  const { fields } = await ask(app, 'dossiers.get', { id: dossier.id })
  const field = fields.find(one => one.field === 'economy.indicators')
  const value = structuredClone(field?.value) as Record<string, Record<string, number>>
  Object.assign(value.profit ?? {}, { 2025: 2764 })
  const place = { id: dossier.id, field: 'economy.indicators', revision: field?.revision ?? 0 }
  await ask(app, 'dossiers.saveField', { ...place, value })
  expect(typed(await rulesOf(app, assessmentId))).toHaveLength(1)
})

test('the sample firm is read without a fault of the reader, in both of its years', async () => {
  const app = newApp()
  await ask(app, 'firms.create', { name: '样例', sample: 'lamp-maker' })
  const { assessments } = await ask(app, 'assessments.list', {})
  for (const { id } of assessments) {
    const { remarks, counts, topics, items } = await ask(app, 'examiner.run', { assessmentId: id })
    const total = counts.error + counts.warning + counts.info
    const sum = (list: readonly { readonly count: number }[]) =>
      list.reduce((all, { count }) => all + count, 0)
    expect({ total, topics: sum(topics) }).toEqual({ total: remarks.length, topics: remarks.length })
    expect(sum(items.map(one => ({ count: one.error + one.warning + one.info })))).toBe(
      remarks.filter(({ item }) => item !== null).length,
    )
    expect(remarks.length).toBeLessThan(60)
  }
})
