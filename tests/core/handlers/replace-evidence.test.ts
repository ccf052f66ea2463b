import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import type { App } from '../../../electron/core/app.ts'
import { ask, jobOf, newApp, newFolder } from '../app-kit.ts'

const offered = (app: App, name: string, content: string) => {
  const path = join(newFolder(), name)
  writeFileSync(path, content)
  return app.offerPath(path)
}

const withCertificate = async () => {
  const app = newApp()
  await ask(app, 'firms.create', { name: '甲样' })
  const files = [offered(app, '证书.txt', '旧证书'), offered(app, '别的.txt', '别的内容')]
  await jobOf(app, ask(app, 'evidence.import', { files, leaf: '4.1.2' }))
  const listed = (await ask(app, 'evidence.list', {})).evidence
  const [first] = listed
  if (first === undefined) throw new Error('no evidence')
  const facts = {
    kind: 'certificate',
    issuer: '认证中心',
    documentNumber: 'QMS-1',
    validTo: '2026-05-01',
  } as const
  const old = await ask(app, 'evidence.save', { id: first.id, revision: first.revision, facts })
  return { app, old }
}

test('a replaced certificate keeps number and links, and its predecessor with file and facts', async () => {
  const { app, old } = await withCertificate()
  const job = await jobOf(
    app,
    ask(app, 'evidence.replace', {
      id: old.id,
      revision: old.revision,
      file: offered(app, '新证书.txt', '新证书 2029'),
      facts: { validTo: '2029-05-01' },
      reason: '到期换证',
    }),
  )
  expect(job).toMatchObject({ state: 'done', result: { id: old.id } })
  const now = await ask(app, 'evidence.get', { id: old.id })
  expect(now).toMatchObject({
    number: old.number,
    links: ['4.1.2'],
    fileName: '新证书.txt',
    confirmedAt: null,
  })
  expect(now.facts).toEqual({ ...old.facts, documentNumber: '', validTo: '2029-05-01' })
  const { versions } = await ask(app, 'evidence.versions', { id: old.id })
  expect(versions).toMatchObject([
    { fileName: '证书.txt', sha256: old.sha256, facts: old.facts, addedAt: old.addedAt, reason: '到期换证' },
  ])
  const shown = app.resolveFile('evidence', versions[0]?.id ?? '')
  expect(shown === null ? null : await text(shown.open())).toBe('旧证书')
  expect((await jobOf(app, ask(app, 'firms.check', {}))).result).toMatchObject({ problems: [] })
})

test('a replacement is one step of undo and redo', async () => {
  const { app, old } = await withCertificate()
  const file = offered(app, '新证书.txt', '新证书 2029')
  await jobOf(
    app,
    ask(app, 'evidence.replace', { id: old.id, revision: old.revision, file, reason: '到期换证' }),
  )
  const replaced = await ask(app, 'evidence.get', { id: old.id })
  expect((await ask(app, 'history.undo', {})).command).toBe('evidence.replace')
  const back = await ask(app, 'evidence.get', { id: old.id })
  expect({ ...back, revision: 0 }).toEqual({ ...old, revision: 0 })
  expect(await ask(app, 'evidence.versions', { id: old.id })).toEqual({ versions: [] })
  await ask(app, 'history.redo', {})
  const again = await ask(app, 'evidence.get', { id: old.id })
  expect({ ...again, revision: 0 }).toEqual({ ...replaced, revision: 0 })
  expect((await jobOf(app, ask(app, 'firms.check', {}))).result).toMatchObject({ problems: [] })
})

test.each([
  ['the file it holds', '旧证书', { code: 'evidence-same-content', params: { number: 1 } }],
  [
    'the file of another',
    '别的内容',
    { code: 'evidence-content-taken', params: { number: 2, title: '别的' } },
  ],
])('%s is refused as a replacement', async (_, content, error) => {
  const { app, old } = await withCertificate()
  const file = offered(app, '新证书.txt', content)
  const job = await jobOf(
    app,
    ask(app, 'evidence.replace', { id: old.id, revision: old.revision, file, reason: '换证' }),
  )
  expect(job).toMatchObject({ state: 'failed', error })
  expect(await ask(app, 'evidence.get', { id: old.id })).toEqual(old)
})

test('a replaced evidence goes with all it was, and comes back with all of it', async () => {
  const { app, old } = await withCertificate()
  const file = offered(app, '新证书.txt', '新证书 2029')
  await jobOf(
    app,
    ask(app, 'evidence.replace', { id: old.id, revision: old.revision, file, reason: '到期换证' }),
  )
  const { revision } = await ask(app, 'evidence.get', { id: old.id })
  const { versions } = await ask(app, 'evidence.versions', { id: old.id })
  await ask(app, 'evidence.remove', { id: old.id, revision })
  expect(app.resolveFile('evidence', versions[0]?.id ?? '')).toBeNull()
  await ask(app, 'history.undo', {})
  expect(await ask(app, 'evidence.versions', { id: old.id })).toEqual({ versions })
})

test('a withdrawn evidence stays with its number, links and reason until it is reinstated', async () => {
  const { app, old } = await withCertificate()
  const { id, revision } = old
  const withdrawn = await ask(app, 'evidence.withdraw', { id, revision, reason: '证书被撤销' })
  expect(withdrawn).toMatchObject({ number: 1, links: ['4.1.2'], withdrawal: '证书被撤销' })
  expect(withdrawn.withdrawnAt).not.toBeNull()
  expect(await app.send('evidence.reinstate', { id, revision })).toMatchObject({
    error: { code: 'conflict', current: withdrawn },
  })
  const again = await ask(app, 'evidence.reinstate', { id, revision: withdrawn.revision })
  expect({ ...again, revision: 0 }).toEqual({ ...old, revision: 0 })
})
