import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { App } from '../../../electron/core/app.ts'
import { ask, jobOf, newApp, newFolder } from '../app-kit.ts'
import { makeTiff } from '../pdf/support/scans.ts'

const offered = (app: App, content: string) => {
  const path = join(newFolder(), '名单.txt')
  writeFileSync(path, content)
  return app.offerPath(path)
}

const redactions = [{ page: 1, area: { x: 0.1, y: 0.1, width: 0.2, height: 0.05 }, reason: '个人信息' }]

const withList = async () => {
  const app = newApp()
  await ask(app, 'firms.create', { name: '甲样' })
  await jobOf(app, ask(app, 'evidence.import', { files: [offered(app, '旧名单')] }))
  const [evidence] = (await ask(app, 'evidence.list', {})).evidence
  if (evidence === undefined) throw new Error('no evidence')
  const { sha256 } = evidence
  const saved = await ask(app, 'submittedCopies.save', {
    evidenceId: evidence.id,
    revision: 0,
    sha256,
    redactions,
    rotations: { 1: 90 },
  })
  return { app, evidence, saved }
}

test('what was drawn on a content does not apply once the file is replaced, and undo brings both back', async () => {
  const { app, evidence, saved } = await withList()
  await jobOf(
    app,
    ask(app, 'evidence.replace', {
      id: evidence.id,
      revision: evidence.revision,
      file: offered(app, '新名单'),
      facts: {},
      reason: '人员变动',
    }),
  )
  const now = await ask(app, 'submittedCopies.get', { evidenceId: evidence.id })
  expect(now).toMatchObject({ redactions: [], rotations: {}, outdated: { redactions: 1, rotations: 1 } })
  const late = await app.send('submittedCopies.save', {
    evidenceId: evidence.id,
    revision: saved.revision,
    sha256: saved.sha256,
    redactions: [],
    rotations: {},
  })
  expect(late).toMatchObject({ ok: false, error: { code: 'conflict' } })
  await ask(app, 'history.undo', {})
  expect(await ask(app, 'submittedCopies.get', { evidenceId: evidence.id })).toMatchObject({
    redactions,
    rotations: { 1: 90 },
    outdated: null,
  })
  await app.close()
})

test('an evidence goes with what was drawn on it, and comes back with it', async () => {
  const { app, evidence } = await withList()
  await ask(app, 'evidence.remove', { id: evidence.id, revision: evidence.revision })
  expect(await app.send('submittedCopies.get', { evidenceId: evidence.id })).toMatchObject({
    ok: false,
    error: { code: 'not-found' },
  })
  await ask(app, 'history.undo', {})
  expect(await ask(app, 'submittedCopies.get', { evidenceId: evidence.id })).toMatchObject({ redactions })
  await app.close()
})

test('a scan of several pages is taken in with their number', async () => {
  const app = newApp()
  await ask(app, 'firms.create', { name: '甲样' })
  const path = join(newFolder(), '证书.tif')
  writeFileSync(path, await makeTiff(3))
  await jobOf(app, ask(app, 'evidence.import', { files: [app.offerPath(path)] }))
  const [evidence] = (await ask(app, 'evidence.list', {})).evidence
  expect(evidence).toMatchObject({ mediaType: 'image/tiff', pages: 3 })
  await app.close()
})
