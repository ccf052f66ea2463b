import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { App } from '../../../electron/core/app.ts'
import type { CustodyEvent } from '../../../shared/domain/evidence/custody/custody-event.ts'
import { ask, jobOf, newApp, newFolder } from '../app-kit.ts'

const offered = (app: App, name: string, content: string) => {
  const path = join(newFolder(), name)
  writeFileSync(path, content)
  return app.offerPath(path)
}

const told = ({ at: _, actor: __, device: ___, seq: ____, ...event }: CustodyEvent) => event

test('the custody history tells everything that happened to an evidence, newest first', async () => {
  const app = newApp()
  await ask(app, 'firms.create', { name: '甲样' })
  const instrument = { id: 'gbt-19580-2012', version: '1.0.0' }
  await ask(app, 'assessments.create', { instrument, year: 2025, title: '自评' })
  const files = [offered(app, '证书.txt', '旧证书'), offered(app, '别的.txt', '别的内容')]
  await jobOf(app, ask(app, 'evidence.import', { files, leaf: '4.1.2' }))
  const [first] = (await ask(app, 'evidence.list', {})).evidence
  if (first === undefined) throw new Error('no evidence')
  const { id } = first
  const revision = async () => (await ask(app, 'evidence.get', { id })).revision
  await ask(app, 'evidence.save', { id, revision: first.revision, facts: { issuer: '认证中心' } })
  await ask(app, 'evidence.link', { id, leaf: '4.5.3.2' })
  await ask(app, 'evidence.unlink', { id, leaf: '4.5.3.2' })
  await ask(app, 'history.undo', {})
  const file = offered(app, '新证书.txt', '新证书')
  await jobOf(app, ask(app, 'evidence.replace', { id, revision: await revision(), file, reason: '到期换证' }))
  await ask(app, 'evidence.withdraw', { id, revision: await revision(), reason: '证书被撤销' })
  await ask(app, 'evidence.reinstate', { id, revision: await revision() })

  const { events } = await ask(app, 'evidence.custody', { id })
  const now = await ask(app, 'evidence.get', { id })
  const step = { undo: false }
  expect(events.map(told)).toEqual([
    { ...step, kind: 'reinstated' },
    { ...step, kind: 'withdrawn', reason: '证书被撤销' },
    {
      ...step,
      kind: 'replaced',
      before: { fileName: '证书.txt', sha256: first.sha256 },
      after: { fileName: '新证书.txt', sha256: now.sha256 },
      reason: '到期换证',
    },
    { undo: true, kind: 'linked', target: '4.5.3.2' },
    { ...step, kind: 'unlinked', target: '4.5.3.2' },
    { ...step, kind: 'linked', target: '4.5.3.2' },
    {
      ...step,
      kind: 'facts',
      confirmed: false,
      fields: [{ field: 'issuer', before: '', after: '认证中心' }],
    },
    { ...step, kind: 'linked', target: '4.1.2' },
    { ...step, kind: 'taken-in', fileName: '证书.txt', sha256: first.sha256, size: first.size, path: '' },
  ])
  expect(new Set(events.map(({ device }) => device)).size).toBe(1)
})
