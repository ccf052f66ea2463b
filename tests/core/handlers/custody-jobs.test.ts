import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { PDFDocument } from '@cantoo/pdf-lib'
import { expect, test } from 'vitest'
import type { App } from '../../../electron/core/app.ts'
import { readCalendar, valueIn } from '../../shared/domain/evidence/validity/read-calendar.ts'
import { ask, jobOf, newApp, newFolder } from '../app-kit.ts'

const withEvidence = async (app: App, ...names: readonly string[]) => {
  await ask(app, 'firms.create', { name: '甲样灯饰' })
  const folder = newFolder()
  const files = names.map(name => {
    writeFileSync(join(folder, name), `内容 ${name}`)
    return app.offerPath(join(folder, name))
  })
  await jobOf(app, ask(app, 'evidence.import', { files }))
  return (await ask(app, 'evidence.list', {})).evidence
}

test('the list of evidence is a PDF whose fingerprint the custody history keeps', async () => {
  const app = newApp()
  const [first, second] = await withEvidence(app, '质量管理体系认证证书.txt', '巡查.txt')
  if (first === undefined || second === undefined) throw new Error('no evidence')
  const facts = { issuer: '认证中心', documentNumber: 'QMS-1', issuedOn: '2023-05-02', validTo: '2026-05-01' }
  await ask(app, 'evidence.save', { id: first.id, revision: first.revision, facts })
  await ask(app, 'evidence.withdraw', { id: second.id, revision: second.revision, reason: '发错' })
  const job = await jobOf(app, ask(app, 'custody.list', { scope: { kind: 'all' }, language: 'zh-CN' }))
  expect(job).toMatchObject({ state: 'done', result: { pages: 1, count: 1 } })
  const file = app.resolveExport(job.id)
  if (file === null) throw new Error('no export')
  expect((await PDFDocument.load(await buffer(file.open()))).getPageCount()).toBe(1)
  const { events } = await ask(app, 'evidence.custody', { id: first.id })
  expect(events[0]).toMatchObject({
    kind: 'recorded',
    record: 'list',
    digest: Reflect.get(Object(job.result), 'digest'),
  })
})

test('a scope without evidence is refused, and nothing is noted', async () => {
  const app = newApp()
  await withEvidence(app, '甲.txt')
  const instrument = { id: 'gbt-19580-2012', version: '1.0.0' }
  await ask(app, 'assessments.create', { instrument, year: 2025, title: '自评' })
  const scope = { kind: 'item', item: '4.1.2' } as const
  const refused = { ok: false, error: { code: 'no-evidence', params: {} } }
  expect(await app.send('custody.list', { scope, language: 'zh-CN' })).toEqual(refused)
  expect(await app.send('custody.export', { scope, language: 'zh-CN' })).toEqual(refused)
})

test('a verification names exactly the evidence whose bytes have changed, and the journal keeps it', async () => {
  const app = newApp()
  const [first, second] = await withEvidence(app, '甲.txt', '乙.txt')
  expect((await jobOf(app, ask(app, 'custody.verify', {}))).result).toEqual({ count: 2, wrong: [] })
  const known = (await ask(app, 'firms.list', {})).firms[0]
  const { store } = await app.desk.open(join(known?.folder ?? '', known?.fileName ?? ''), null)
  store.db.exec(
    `UPDATE blob_chunk SET bytes = zeroblob(length(bytes)) WHERE blob =
     (SELECT b.id FROM blob b JOIN evidence e USING (sha256) WHERE e.number = 2)`,
  )
  expect((await jobOf(app, ask(app, 'custody.verify', {}))).result).toEqual({ count: 2, wrong: [2] })
  const intact = async (id: string | undefined) =>
    (await ask(app, 'evidence.custody', { id: id ?? '' })).events.flatMap(event =>
      event.kind === 'recorded' ? [event.intact] : [],
    )
  expect([await intact(first?.id), await intact(second?.id)]).toEqual([
    [true, true],
    [false, true],
  ])
})

test('evidence that lapses stands in the calendar by its last day, with the reminder that is due', async () => {
  const clock = () => Date.UTC(2026, 2, 31, 4)
  const app = newApp(newFolder(), { clock })
  const [first, second, third] = await withEvidence(app, '甲.txt', '乙.txt', '丙.txt')
  const save = async (one: typeof first, kind: string, validTo: string) => {
    if (one === undefined) throw new Error('no evidence')
    await ask(app, 'evidence.save', { id: one.id, revision: one.revision, facts: { kind, validTo } })
  }
  await save(first, 'licence', '2026-05-15')
  await save(second, 'licence', '2026-03-01')
  await save(third, 'plan', '2026-04-01').catch(() => save(third, 'record', '2026-04-01'))
  const { evidence, today } = await ask(app, 'validity.list', {})
  expect(today).toBe('2026-03-31')
  expect(evidence.map(({ number, days, reminder }) => ({ number, days, reminder }))).toEqual([
    { number: 2, days: -30, reminder: 30 },
    { number: 1, days: 45, reminder: 60 },
  ])
  expect(await ask(app, 'validity.due', {})).toEqual({ lapsed: 1, due: 1 })
  const { exportId, count } = await ask(app, 'validity.calendar', { language: 'en' })
  expect(count).toBe(1)
  const calendar = app.resolveExport(exportId)
  if (calendar === null) throw new Error('no calendar')
  const { components } = readCalendar((await buffer(calendar.open())).toString('utf8'))
  expect(components.map(event => [valueIn(event, 'DTSTART'), event.components.length])).toEqual([
    ['20260515', 1],
  ])
  if (second === undefined) throw new Error('no evidence')
  const { revision } = await ask(app, 'evidence.get', { id: second.id })
  await ask(app, 'evidence.withdraw', { id: second.id, revision, reason: '换证' })
  expect(await ask(app, 'validity.due', {})).toEqual({ lapsed: 0, due: 1 })
})
