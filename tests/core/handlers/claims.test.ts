import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { App } from '../../../electron/core/app.ts'
import { readHandOutRows } from '../../../electron/core/exchange/hand-out-rows.ts'
import type { Passage } from '../../../shared/domain/evidence/passage.ts'
import { withoutClaims } from '../../../shared/domain/text/claim-marks.ts'
import type { Inline, RichText } from '../../../shared/domain/text/rich-text.ts'
import { ask, jobOf, newApp, newFolder } from '../app-kit.ts'

const leaf = '4.1.2'
const place: Passage = {
  kind: 'area',
  page: 1,
  area: { x: 0.1, y: 0.1, width: 0.5, height: 0.1 },
  quote: '',
}
const marked = (claim: string, text: string): Inline => ({
  type: 'text',
  text,
  marks: [{ type: 'claim', attrs: { claim } }],
})
const narrative = (...content: Inline[]): RichText => ({
  type: 'doc',
  content: [{ type: 'paragraph', content }],
})
const text = narrative(
  marked('a', '通过质量管理体系认证。'),
  marked('b', '抽检合格率 99.2%。'),
  { type: 'text', text: '员工踊跃参与。' },
  marked('c', '全年零投诉。'),
)

const offered = (app: App, name: string, content: string) => {
  const path = join(newFolder(), name)
  writeFileSync(path, content)
  return app.offerPath(path)
}

/** Claims a (on certificate and report), b (on the report) and c (on nothing). */
const start = async (more: Parameters<typeof newApp>[1] = {}) => {
  const app = newApp(newFolder(), more)
  await ask(app, 'firms.create', { name: '甲样' })
  const instrument = { id: 'gbt-19580-2012', version: '1.0.0' }
  const { id: assessmentId } = await ask(app, 'assessments.create', { instrument, year: 2025, title: '自评' })
  await ask(app, 'answers.save', { assessmentId, leaf, revision: 0, narrative: text })
  const files = [offered(app, '证书.txt', '认证证书'), offered(app, '抽检报告.txt', '抽检报告')]
  await jobOf(app, ask(app, 'evidence.import', { files, leaf }))
  const { evidence } = await ask(app, 'evidence.list', {})
  const [certificate = '', report = ''] = evidence.map(({ id }) => id)
  const sentences = { a: '通过质量管理体系认证。', b: '抽检合格率 99.2%。', c: '全年零投诉。' }
  for (const [id, sentence] of Object.entries(sentences))
    await ask(app, 'claims.create', { id, assessmentId, leaf, text: sentence })
  for (const [claimId, evidenceId] of [
    ['a', certificate],
    ['a', report],
    ['b', report],
  ] as const)
    await ask(app, 'proofs.save', { claimId, evidenceId, place })
  const states = async () =>
    (await ask(app, 'claims.list', { assessmentId })).claims.map(({ id, state, proofs }) => [
      id,
      state,
      proofs.map(proof => `${proof.number} ${proof.state}`).toSorted(),
    ])
  const revisionOf = async (id: string) => (await ask(app, 'evidence.get', { id })).revision
  return { app, assessmentId, certificate, report, states, revisionOf }
}

const proven = [
  ['a', 'proven', ['1 intact', '2 intact']],
  ['b', 'proven', ['2 intact']],
  ['c', 'unproven', []],
]
const after = (state: string) => [
  ['a', 'proven', ['1 intact', `2 ${state}`]],
  ['b', state === 'replaced' ? 'stale' : state, [`2 ${state}`]],
  ['c', 'unproven', []],
]

test('a replaced evidence marks exactly the claims on it; a look at the new content mends them, undo does too', async () => {
  const { app, assessmentId, report, states, revisionOf } = await start()
  expect(await states()).toEqual(proven)
  const file = offered(app, '抽检报告 2026.txt', '新的抽检报告')
  const revision = await revisionOf(report)
  await jobOf(app, ask(app, 'evidence.replace', { id: report, revision, file, reason: '年度更新' }))
  expect(await states()).toEqual(after('replaced'))
  expect((await ask(app, 'claims.coverage', { assessmentId })).total).toEqual({
    claims: 3,
    proven: 1,
    broken: 1,
  })
  const [, b] = (await ask(app, 'claims.list', { assessmentId })).claims
  const [stale] = b?.proofs ?? []
  const again = await ask(app, 'proofs.save', {
    id: stale?.id ?? '',
    revision: stale?.revision ?? 0,
    claimId: 'b',
    evidenceId: report,
    place: { ...place, page: 2 },
  })
  expect([again.state, again.proofs[0]?.place.page]).toEqual(['proven', 2])
  await ask(app, 'history.undo', {})
  expect(await states()).toEqual(after('replaced'))
  await ask(app, 'history.undo', {})
  expect(await states()).toEqual(proven)
})

test('a withdrawn and a removed evidence mark them too, until they are back', async () => {
  const { app, report, states, revisionOf } = await start()
  const { revision } = await ask(app, 'evidence.withdraw', {
    id: report,
    revision: await revisionOf(report),
    reason: '报告作废',
  })
  expect(await states()).toEqual(after('withdrawn'))
  await ask(app, 'evidence.reinstate', { id: report, revision })
  expect(await states()).toEqual(proven)
  await ask(app, 'evidence.remove', { id: report, revision: await revisionOf(report) })
  const gone = (await states()).flatMap(([, , proofs]) => proofs)
  expect(gone).toEqual(['1 intact', 'null gone', 'null gone'])
  await ask(app, 'history.undo', {})
  expect(await states()).toEqual(proven)
})

test('the dry run names what has no proof, what lost it, and the withdrawn evidence itself', async () => {
  const { app, assessmentId, report, revisionOf } = await start()
  const told = async () =>
    (await ask(app, 'examiner.run', { assessmentId })).remarks
      .filter(({ rule }) => ['claims-unproven', 'claim-broken', 'evidence-withdrawn'].includes(rule))
      .map(({ rule, key, quote }) => [rule, key, quote])
  expect(await told()).toEqual([['claims-unproven', `answer:${leaf}`, '全年零投诉。']])
  await ask(app, 'evidence.withdraw', { id: report, revision: await revisionOf(report), reason: '报告作废' })
  expect((await told()).toSorted()).toEqual([
    ['claim-broken', `answer:${leaf}#b`, '抽检合格率 99.2%。'],
    ['claims-unproven', `answer:${leaf}`, '全年零投诉。'],
    ['evidence-withdrawn', `evidence:${report}`, ''],
  ])
})

test('a reworded sentence asks, a confirmed one holds, a deleted one waits for its removal', async () => {
  const { app, assessmentId, states } = await start()
  const save = async (saved: RichText) => {
    const { revision } = await ask(app, 'answers.get', { assessmentId, leaf })
    await ask(app, 'answers.save', { assessmentId, leaf, revision, narrative: saved })
  }
  await save(narrative(marked('b', '抽检合格率 99.6%。'), marked('a', '通过质量管理体系认证。')))
  expect((await states()).map(([id, state]) => [id, state])).toEqual([
    ['b', 'reworded'],
    ['a', 'proven'],
    ['c', 'deleted'],
  ])
  const [b, , c] = (await ask(app, 'claims.list', { assessmentId })).claims
  const confirmed = await ask(app, 'claims.confirm', { id: 'b', revision: b?.revision ?? 0 })
  expect([confirmed.state, confirmed.text]).toEqual(['proven', '抽检合格率 99.6%。'])
  const stale = await app.send('claims.confirm', { id: 'b', revision: b?.revision ?? 0 })
  expect(stale).toEqual({ ok: false, error: { code: 'conflict', params: {}, current: confirmed } })
  const deleted = { id: 'c', revision: c?.revision ?? 0 }
  expect(await app.send('claims.confirm', deleted)).toMatchObject({ error: { code: 'not-found' } })
  await ask(app, 'claims.remove', deleted)
  expect((await states()).length).toBe(2)
  const a = (await ask(app, 'claims.list', { assessmentId, leaf })).claims[1]
  await ask(app, 'claims.remove', { id: 'a', revision: a?.revision ?? 0 })
  await ask(app, 'history.undo', {})
  expect((await states())[1]).toEqual(['a', 'proven', ['1 intact', '2 intact']])
  expect((await jobOf(app, ask(app, 'firms.check', {}))).result).toEqual({ problems: [] })
})

test('what proves a sentence is linked to its leaf, in the same step', async () => {
  const { app, certificate } = await start()
  const linksNow = async () => (await ask(app, 'evidence.get', { id: certificate })).links
  await ask(app, 'evidence.unlink', { id: certificate, leaf })
  await ask(app, 'proofs.save', { claimId: 'c', evidenceId: certificate, place })
  expect(await linksNow()).toEqual([leaf])
  await ask(app, 'history.undo', {})
  expect(await linksNow()).toEqual([])
})

test('an evidence tells which claims rest on it', async () => {
  const { app, assessmentId, certificate, report } = await start()
  const resting = async (evidenceId: string) =>
    (await ask(app, 'claims.ofEvidence', { evidenceId })).claims.map(({ id, state, proofs }) => [
      id,
      state,
      proofs,
    ])
  expect(await resting(certificate)).toEqual([['a', 'proven', ['intact']]])
  expect(await resting(report)).toEqual([
    ['a', 'proven', ['intact']],
    ['b', 'proven', ['intact']],
  ])
  const taken = { id: 'a', assessmentId, leaf, text: '另一句。' }
  expect(await app.send('claims.create', taken)).toMatchObject({ error: { code: 'conflict' } })
  expect(await app.send('claims.create', { ...taken, id: 'z', leaf: 'none' })).toMatchObject({
    error: { code: 'not-found', params: { what: 'leaf', id: 'none' } },
  })
})

test('claims stay with their year: a new year, a snippet and a hand-out take the words alone', async () => {
  const { app, assessmentId } = await start()
  const bare = withoutClaims(text)
  const next = await ask(app, 'years.start', {
    from: assessmentId,
    year: 2026,
    title: '2026 自评',
    take: { answers: true, notes: false },
  })
  expect((await ask(app, 'answers.get', { assessmentId: next.id, leaf })).narrative).toEqual(bare)
  expect((await ask(app, 'claims.list', { assessmentId: next.id })).claims).toEqual([])
  expect((await ask(app, 'snippets.save', { title: '甲', text })).text).toEqual(bare)
  const { id: assessorId } = await ask(app, 'assessors.save', {
    assessmentId,
    name: '王工',
    role: 'assessor',
  })
  const [known] = (await ask(app, 'firms.list', {})).firms
  const { store } = await app.desk.open(join(known?.folder ?? '', known?.fileName ?? ''), null)
  const rows = readHandOutRows(store.db, { assessorId, preparedAt: '2026-01-01T00:00:00.000Z' })
  const of = (entity: string) => rows.changes.filter(change => change.entity === entity)
  expect(of('answer')).toMatchObject([{ fields: { narrative: bare } }])
  expect([...of('claim'), ...of('proof')]).toEqual([])
})

test('a dossier is the same file, byte for byte, whether sentences are marked or not', async () => {
  const { app, assessmentId } = await start({ clock: () => Date.UTC(2026, 2, 31, 4) })
  const { id } = await ask(app, 'dossiers.create', {
    template: { id: 'zhongshan-government-quality-award', version: '1.0.0' },
    assessmentId,
    title: '申报',
    filingDate: '2026-04-30',
    language: 'zh-CN',
  })
  const built = async () => {
    expect((await jobOf(app, ask(app, 'dossiers.build', { id }))).error).toBeNull()
    const { builds } = await ask(app, 'builds.list', { dossierId: id })
    return builds.map(({ sha256 }) => sha256)
  }
  const [withMarks] = await built()
  const { revision } = await ask(app, 'answers.get', { assessmentId, leaf })
  await ask(app, 'answers.save', { assessmentId, leaf, revision, narrative: withoutClaims(text) })
  const all = await built()
  expect(new Set(all)).toEqual(new Set([withMarks]))
}, 120_000)
