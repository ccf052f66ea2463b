import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { App } from '../../../electron/core/app.ts'
import { ask, jobOf, newFolder } from '../app-kit.ts'
import { openTeam, refusal } from '../team-kit.ts'

const addEvidence = async (app: App, name: string): Promise<string> => {
  const path = join(newFolder(), name)
  writeFileSync(path, name)
  await jobOf(app, ask(app, 'evidence.import', { files: [app.offerPath(path)] }))
  return (await ask(app, 'evidence.list', {})).evidence.at(-1)?.id ?? ''
}

/** An agreed item and two evidences seen on site. */
const visited = async () => {
  const one = [{ item: '4.1.2', percent: 45 }]
  const { app, assessmentId } = await openTeam([one, one, one])
  await ask(app, 'consensus.takeMedians', { assessmentId })
  const evidence = [await addEvidence(app, '走访记录.txt'), await addEvidence(app, '照片.txt')]
  const item = await ask(app, 'consensus.item', { assessmentId, item: '4.1.2' })
  return { app, assessmentId, evidence, revision: item.agreed?.revision ?? 0 }
}

const scoreOf = async (app: App, id: string) => (await ask(app, 'assessments.get', { id })).scores[0]

test('what the visit changes needs a reason and evidence, goes into the score, and can be taken back', async () => {
  const { app, assessmentId, evidence, revision } = await visited()
  const base = {
    assessmentId,
    item: '4.1.2',
    revision,
    visitPercent: 55,
    visitReason: '夜班记录齐全',
    evidence,
  }
  const needs = { params: { item: '4.1.2' } }
  expect(await refusal(app, 'visits.change', { ...base, visitReason: '' })).toEqual({
    code: 'reason-needed',
    ...needs,
  })
  expect(await refusal(app, 'visits.change', { ...base, evidence: [] })).toEqual({
    code: 'evidence-needed',
    ...needs,
  })
  expect(await refusal(app, 'visits.change', { ...base, item: '4.1.3' })).toMatchObject({
    code: 'not-agreed',
  })
  expect(await refusal(app, 'visits.change', { ...base, evidence: ['x'] })).toMatchObject({
    code: 'not-found',
  })
  expect(await refusal(app, 'visits.change', { ...base, visitPercent: 52 })).toMatchObject({
    code: 'invalid-input',
  })

  const changed = await ask(app, 'visits.change', base)
  expect(changed.warnings).toEqual([])
  expect(changed.item).toMatchObject({
    agreed: { percent: 45 },
    visit: { percent: 55, reason: '夜班记录齐全', evidence: evidence.toSorted() },
    final: 55,
  })
  expect(await scoreOf(app, assessmentId)).toMatchObject({
    percent: 55,
    reason: '4.1.2 的理由\n夜班记录齐全',
  })
  const { totals, counts } = await ask(app, 'consensus.get', { assessmentId })
  expect({ agreed: totals.agreed, final: totals.final, visited: counts.visited }).toEqual({
    agreed: 22.5,
    final: 27.5,
    visited: 1,
  })

  const far = await ask(app, 'visits.change', {
    ...base,
    revision: changed.item.agreed?.revision ?? 0,
    visitPercent: 90,
    evidence: evidence.slice(0, 1),
  })
  expect(far.warnings).toEqual([{ id: 'beyond-one-band', params: { bands: 3 } }])
  expect(far.item.visit?.evidence).toEqual(evidence.slice(0, 1))
  const [first] = (await ask(app, 'evidence.list', {})).evidence
  expect(first?.links).toEqual([`visit:${assessmentId}/4.1.2`])

  const back = await ask(app, 'visits.change', {
    ...base,
    revision: far.item.agreed?.revision ?? 0,
    visitPercent: null,
  })
  expect(back.item).toMatchObject({ visit: null, final: 45 })
  expect(await scoreOf(app, assessmentId)).toMatchObject({ percent: 45, reason: '4.1.2 的理由' })
  expect((await ask(app, 'evidence.list', {})).evidence.flatMap(({ links }) => links)).toEqual([])
})

test('a visit may confirm what was agreed without more', async () => {
  const { app, assessmentId, revision } = await visited()
  const base = { assessmentId, item: '4.1.2', revision, visitReason: '', evidence: [] }
  const { item } = await ask(app, 'visits.change', { ...base, visitPercent: 45 })
  expect(item).toMatchObject({ visit: { percent: 45, reason: '', evidence: [] }, final: 45 })
})

test('checks are collected once from what assessors wish to see and from claims without proof', async () => {
  const { app, assessmentId, evidence } = await visited()
  const paragraph = (text: string) => ({
    type: 'paragraph' as const,
    content: [{ type: 'text' as const, text }],
  })
  const write = (leaf: string, text: string) =>
    ask(app, 'answers.save', {
      assessmentId,
      leaf,
      revision: 0,
      narrative: { type: 'doc', content: [paragraph(text)] },
    })
  await write('4.1.2', '高层每月走访 4 条产线。员工满意。')
  await write('4.1.3', '内审发现 12 项，全部关闭。')
  await ask(app, 'evidence.link', { id: evidence[0] ?? '', leaf: '4.1.3' })
  const own = await ask(app, 'visits.save', { assessmentId, item: '4.7.2', text: '看检验台账' })
  const first = await ask(app, 'visits.collect', { assessmentId })
  expect(first.added).toBe(2)
  expect(first.checks.map(({ item, text, state }) => [item, text, state])).toEqual([
    ['4.1.2', '4.1.2 现场看记录', 'open'],
    ['4.1.2', '高层每月走访 4 条产线。', 'open'],
    ['4.7.2', '看检验台账', 'open'],
  ])
  expect(await ask(app, 'visits.collect', { assessmentId })).toMatchObject({ added: 0 })

  const seen = await ask(app, 'visits.save', {
    assessmentId,
    id: own.id,
    revision: own.revision,
    item: '4.7.2',
    text: '看检验台账',
    state: 'partly',
    note: '缺三月',
    evidence,
  })
  expect(seen).toMatchObject({ state: 'partly', note: '缺三月', evidence: evidence.toSorted() })
  expect(
    await app.send('visits.save', { ...seen, assessmentId, revision: own.revision } as never),
  ).toMatchObject({
    error: { code: 'invalid-input' },
  })
  expect(await refusal(app, 'visits.remove', { id: own.id, revision: own.revision })).toMatchObject({
    code: 'conflict',
  })
  await ask(app, 'visits.remove', { id: own.id, revision: seen.revision })
  expect((await ask(app, 'evidence.list', {})).evidence.flatMap(({ links }) => links)).toEqual(['4.1.3'])
  await ask(app, 'history.undo', {})
  expect((await ask(app, 'visits.list', { assessmentId })).checks.at(-1)).toMatchObject({
    note: '缺三月',
    evidence: evidence.toSorted(),
  })
  expect((await ask(app, 'search.find', { text: '检验台账' })).hits).toMatchObject([
    { entity: 'visitCheck', title: '4.7.2', assessmentId },
  ])
})

test('an assessment that is removed takes the links of its visit along', async () => {
  const { app, assessmentId, evidence, revision } = await visited()
  const base = { assessmentId, item: '4.1.2', revision, visitPercent: 45, visitReason: '', evidence }
  await ask(app, 'visits.change', base)
  await ask(app, 'visits.save', { assessmentId, item: '4.7.2', text: '看检验台账', evidence })
  const { assessments } = await ask(app, 'assessments.list', {})
  await ask(app, 'assessments.remove', { id: assessmentId, revision: assessments[0]?.revision ?? 0 })
  expect((await ask(app, 'evidence.list', {})).evidence.flatMap(({ links }) => links)).toEqual([])
  expect((await jobOf(app, ask(app, 'firms.check', {}))).result).toEqual({ problems: [] })
})
