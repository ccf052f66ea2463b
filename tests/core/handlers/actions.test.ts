import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { App } from '../../../electron/core/app.ts'
import { localDate } from '../../../electron/core/reading/local-date.ts'
import { ask, jobOf, newApp, newFolder } from '../app-kit.ts'

const instrument = { id: 'gbt-19580-2012', version: '1.0.0' }

/** A firm with one assessment: 4.7.2 at 45 %, 4.1.2 not scored, one opportunity each and one strength. */
const start = async (app: App) => {
  await ask(app, 'firms.create', { name: '甲样' })
  const { id: assessmentId } = await ask(app, 'assessments.create', { instrument, year: 2025, title: '自评' })
  await ask(app, 'scores.save', { assessmentId, item: '4.7.2', revision: 0, percent: 45 })
  const find = async (item: string, kind: 'strength' | 'opportunity', text: string) =>
    (await ask(app, 'findings.save', { assessmentId, item, kind, text })).id
  return {
    assessmentId,
    rival: await find('4.7.2', 'opportunity', '缺少竞争对手对比。'),
    rhythm: await find('4.1.2', 'opportunity', '走访未定节奏。记录也不全。'),
    strength: await find('4.1.2', 'strength', '高层亲自走访。'),
  }
}

test('opportunities become actions in one step that undo takes back; none is made twice', async () => {
  const app = newApp()
  const { assessmentId, rival, rhythm, strength } = await start(app)
  const candidates = async () =>
    (await ask(app, 'actions.candidates', { assessmentId })).opportunities.map(
      ({ item, percent, importance, gap, priority, actions }) => [
        item,
        percent,
        importance,
        gap,
        priority,
        actions,
      ],
    )
  expect(await candidates()).toEqual([
    ['4.1.2', null, 4, 3, 36, 0],
    ['4.7.2', 45, 5, 3, 45, 0],
  ])
  const { actions, made } = await ask(app, 'actions.fromFindings', { ids: [rhythm, rival, rhythm] })
  expect(made).toBe(2)
  expect(actions.map(({ id: _, revision: __, ...fields }) => fields)).toEqual([
    {
      title: '走访未定节奏',
      detail: '走访未定节奏。记录也不全。',
      assessmentId,
      item: '4.1.2',
      findingId: rhythm,
      indicatorId: null,
      owner: '',
      importance: 4,
      effort: 3,
      startOn: '',
      dueOn: '',
      state: 'plan',
      closedOn: '',
      result: '',
      position: 1,
      year: 2025,
      percent: null,
      finding: '走访未定节奏。记录也不全。',
      priority: { gap: 3, ease: 3, value: 36 },
      evidence: 0,
    },
    {
      title: '缺少竞争对手对比',
      detail: '',
      assessmentId,
      item: '4.7.2',
      findingId: rival,
      indicatorId: null,
      owner: '',
      importance: 5,
      effort: 3,
      startOn: '',
      dueOn: '',
      state: 'plan',
      closedOn: '',
      result: '',
      position: 2,
      year: 2025,
      percent: 45,
      finding: '缺少竞争对手对比。',
      priority: { gap: 3, ease: 3, value: 45 },
      evidence: 0,
    },
  ])
  expect(await ask(app, 'actions.fromFindings', { ids: [rival] })).toMatchObject({
    made: 0,
    actions: [{ item: '4.7.2' }],
  })
  expect((await candidates()).map(one => one.at(-1))).toEqual([1, 1])
  expect(await app.send('actions.fromFindings', { ids: [strength] })).toMatchObject({
    ok: false,
    error: { code: 'invalid-input' },
  })
  await ask(app, 'history.undo', {})
  expect(await ask(app, 'actions.list', {})).toEqual({ actions: [] })
})

test('ending an action notes the day, taking it up again forgets it, a stale move is refused with what is stored', async () => {
  const app = newApp()
  await start(app)
  const { id, revision } = await ask(app, 'actions.save', { fields: { title: '季度对标' } })
  const today = localDate(Date.now())
  const closed = await ask(app, 'actions.move', { id, revision, state: 'closed' })
  expect([closed.state, closed.closedOn, closed.year, closed.percent]).toEqual(['closed', today, null, null])
  expect(await app.send('actions.move', { id, revision, state: 'do' })).toEqual({
    ok: false,
    error: { code: 'conflict', params: {}, current: closed },
  })
  const again = await ask(app, 'actions.move', { id, revision: closed.revision, state: 'act' })
  expect([again.state, again.closedOn]).toEqual(['act', ''])
})

test.each([
  ['a new one without a title', { fields: { owner: '陈工' } }, 'invalid-input'],
  ['a day that is none', { fields: { title: '甲', dueOn: '2026-02-30' } }, 'invalid-input'],
  ['an effort of six', { fields: { title: '甲', effort: 6 } }, 'invalid-input'],
  ['an unknown assessment', { fields: { title: '甲', assessmentId: 'none' } }, 'not-found'],
  ['an unknown indicator', { fields: { title: '甲', indicatorId: 'none' } }, 'not-found'],
  ['an unknown opportunity', { fields: { title: '甲', findingId: 'none' } }, 'not-found'],
  ['an unknown action', { id: 'none', revision: 1, fields: { title: '甲' } }, 'not-found'],
])('refused is %s', async (_, input, code) => {
  const app = newApp()
  await start(app)
  expect(await app.send('actions.save', input)).toMatchObject({ ok: false, error: { code } })
})

test('an item of the assessment only', async () => {
  const app = newApp()
  const { assessmentId } = await start(app)
  const { id, revision } = await ask(app, 'actions.save', {
    fields: { title: '甲', assessmentId, item: '4.1.2' },
  })
  expect(await app.send('actions.save', { id, revision, fields: { item: '9.9' } })).toMatchObject({
    ok: false,
    error: { code: 'not-found', params: { what: 'item', id: '9.9' } },
  })
})

test('evidence of an action is linked to it, stays out of dossiers, and its links go and come back with it', async () => {
  const app = newApp()
  const { assessmentId } = await start(app)
  const action = await ask(app, 'actions.save', {
    fields: { title: '季度对标', assessmentId, item: '4.7.2' },
  })
  const file = join(newFolder(), '对标报告.txt')
  writeFileSync(file, '与乙样相比，准时交付率高 1.2 个百分点。\n')
  const leaf = `action:${action.id}`
  await jobOf(app, ask(app, 'evidence.import', { files: [app.offerPath(file)], leaf }))
  const links = async () => (await ask(app, 'evidence.list', {})).evidence.map(one => one.links)
  expect(await links()).toEqual([[leaf]])
  const [stored] = (await ask(app, 'actions.list', { assessmentId })).actions
  expect(stored?.evidence).toBe(1)
  const dossier = await ask(app, 'dossiers.create', {
    template: { id: 'zhongshan-government-quality-award', version: '1.0.0' },
    assessmentId,
    title: '申报',
    filingDate: '',
    language: 'zh-CN',
  })
  expect((await ask(app, 'dossiers.check', { id: dossier.id })).evidence).toBe(0)
  await ask(app, 'actions.remove', { id: action.id, revision: action.revision })
  expect(await links()).toEqual([[]])
  await ask(app, 'history.undo', {})
  expect(await links()).toEqual([[leaf]])
})

test('an action outlives its assessment and is found by full text', async () => {
  const app = newApp()
  const { assessmentId, rival } = await start(app)
  await ask(app, 'actions.fromFindings', { ids: [rival] })
  const { assessments } = await ask(app, 'assessments.list', {})
  await ask(app, 'assessments.remove', { id: assessmentId, revision: assessments[0]?.revision ?? 0 })
  const { actions } = await ask(app, 'actions.list', {})
  expect(actions.map(({ title, assessmentId: of, year, finding }) => [title, of, year, finding])).toEqual([
    ['缺少竞争对手对比', null, null, null],
  ])
  const { hits } = await ask(app, 'search.find', { text: '竞争对手' })
  expect(hits.map(({ entity, id }) => [entity, id])).toEqual([['action', actions[0]?.id]])
})
