import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { App } from '../../../electron/core/app.ts'
import { sourceOptions } from '../../../electron/core/host/source-options.ts'
import { createPackCatalog } from '../../../electron/core/packs/pack-catalog.ts'
import { readSnapshot } from '../../../electron/core/reading/read-snapshot.ts'
import { ask, jobOf, newApp, newFolder } from '../app-kit.ts'

const start = async (app: App): Promise<string> => {
  await ask(app, 'firms.create', { name: '甲样' })
  const instrument = { id: 'gbt-19580-2012', version: '1.0.0' }
  const assessment = await ask(app, 'assessments.create', { instrument, year: 2025, title: '自评' })
  const dossier = await ask(app, 'dossiers.create', {
    template: { id: 'zhongshan-government-quality-award', version: '1.0.0' },
    assessmentId: assessment.id,
    title: '申报',
    filingDate: '2026-04-30',
    language: 'zh-CN',
  })
  return dossier.id
}

const bytesOf = async (app: App, id: string): Promise<Buffer> => {
  const parts: Buffer[] = []
  for await (const part of app.resolveExport(id)?.open() ?? []) parts.push(part as Buffer)
  return Buffer.concat(parts)
}

test('of six different builds the newest five keep their bytes, all keep their hash; bytes are a PDF', async () => {
  const app = newApp()
  const id = await start(app)
  for (let n = 1; n <= 6; n++) {
    const { revision } = (await ask(app, 'dossiers.get', { id })).dossier
    await ask(app, 'dossiers.save', { id, revision, title: `申报 ${n}` })
    const job = await jobOf(app, ask(app, 'dossiers.build', { id }))
    expect(job.error).toBeNull()
  }
  const { builds } = await ask(app, 'builds.list', { dossierId: id })
  expect(builds.map(({ available }) => available)).toEqual([true, true, true, true, true, false])
  expect(new Set(builds.map(({ sha256 }) => sha256)).size).toBe(6)
  const bytes = await bytesOf(app, builds[0]?.id ?? '')
  expect({ size: bytes.length, head: bytes.subarray(0, 5).toString() }).toEqual({
    size: builds[0]?.size,
    head: '%PDF-',
  })
  expect(app.resolveExport(builds[5]?.id ?? '')).toBeNull()
  expect((await jobOf(app, ask(app, 'firms.check', {}))).result).toEqual({ problems: [] })
}, 120_000)

test('a cancelled build leaves nothing', async () => {
  const app = newApp()
  const id = await start(app)
  const { jobId } = await ask(app, 'dossiers.build', { id })
  await ask(app, 'jobs.cancel', { id: jobId })
  const { state } = await app.jobs.ended(jobId)
  expect({ state, builds: await ask(app, 'builds.list', { dossierId: id }) }).toEqual({
    state: 'cancelled',
    builds: { builds: [] },
  })
})

test('a drawn value follows its source until it is typed over', async () => {
  const app = newApp()
  const id = await start(app)
  const fieldNow = async () =>
    (await ask(app, 'dossiers.get', { id })).fields.find(({ field }) => field === 'basics.town')
  const firm = (await ask(app, 'firms.current', {})).firm
  await ask(app, 'firms.save', { revision: firm?.revision ?? 0, facts: { town: '古镇镇' } })
  expect(await fieldNow()).toEqual({ field: 'basics.town', revision: 0, value: '古镇镇', source: 'firm' })
  await ask(app, 'dossiers.saveField', { id, field: 'basics.town', revision: 0, value: '横栏镇' })
  expect((await fieldNow())?.value).toBe('横栏镇')
  await ask(app, 'history.undo', {})
  expect((await fieldNow())?.source).toBe('firm')
})

test('a dossier prints with the style it was created with, also after a newer one came; older files take the newest', async () => {
  const home = newFolder()
  const packsFolder = join(home, 'packs')
  const shipped = sourceOptions({ host: 'direct', home }).packsFolder
  for (const kind of ['instrument', 'dossier-template', 'print-style'])
    cpSync(join(shipped, kind), join(packsFolder, kind), { recursive: true })
  const options = { ...sourceOptions({ host: 'direct', home }), packsFolder, contentLock: null }
  const app = newApp(home, options)
  const styles = join(packsFolder, 'print-style/award-xiao4')
  const first = await start(app)
  mkdirSync(join(styles, '1.1.0'))
  const newer = { ...JSON.parse(readFileSync(join(styles, '1.0.0/pack.json'), 'utf8')), version: '1.1.0' }
  writeFileSync(join(styles, '1.1.0/pack.json'), JSON.stringify(newer))
  const packs = createPackCatalog(packsFolder)
  const firms = await ask(app, 'firms.list', {})
  const firm = await app.desk.open(join(firms.firms[0]?.folder ?? '', firms.firms[0]?.fileName ?? ''), null)
  const versionOf = (id: string) => readSnapshot({ options, packs }, firm, id).style.version
  const { dossiers } = await ask(app, 'dossiers.list', {})
  const {
    id: _,
    revision: __,
    updatedAt: ___,
    sizeBudget: ____,
    ...same
  } = dossiers[0] ?? expect.unreachable()
  const second = await ask(app, 'dossiers.create', same)
  const [note] = firm.store.list('value', { scope: second.id })
  expect([versionOf(first), versionOf(second.id)]).toEqual(['1.0.0', '1.1.0'])
  expect(readSnapshot({ options, packs }, firm, second.id).fields).toEqual({})
  firm.commit('test', [{ op: 'remove', entity: 'value', id: note?.id ?? '' }])
  rmSync(join(styles, '1.1.0'), { recursive: true })
  expect(versionOf(second.id)).toBe('1.0.0')
})
