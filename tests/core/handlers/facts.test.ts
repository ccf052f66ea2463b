import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ask, jobOf, newApp, newFolder } from '../app-kit.ts'

const certificate = `质量管理体系认证证书
证书编号：00124Q30123R3M
兹证明 中山市甲样灯饰有限公司
发证日期：2024年3月15日
有效期至：2027年3月14日
样例质量认证有限公司`

const library = async () => {
  const home = newFolder()
  const app = newApp(home)
  await ask(app, 'firms.create', { name: '中山市甲样灯饰有限公司' })
  writeFileSync(join(home, 'scan01.txt'), certificate)
  const token = app.offerPath(join(home, 'scan01.txt'))
  await jobOf(app, ask(app, 'evidence.import', { files: [token] }))
  const [one] = (await ask(app, 'evidence.list', {})).evidence
  if (one === undefined) throw new Error('nothing came in')
  return { app, one }
}

test('what was read is proposed, confirmed in one command, and taken back in one', async () => {
  const { app, one } = await library()
  await jobOf(app, ask(app, 'contents.read', {}))
  const { state, suggestions } = await ask(app, 'facts.suggest', { id: one.id })
  expect(state).toBe('read')
  const facts = {
    kind: suggestions.kind[0]?.value ?? '',
    documentNumber: suggestions.documentNumber[0]?.value ?? '',
    issuedOn: suggestions.issuedOn[0]?.value ?? '',
    validTo: suggestions.validTo[0]?.value ?? '',
    issuer: suggestions.issuer[0]?.value ?? '',
  }
  expect(facts).toEqual({
    kind: 'management-certificate',
    documentNumber: '00124Q30123R3M',
    issuedOn: '2024-03-15',
    validTo: '2027-03-14',
    issuer: '样例质量认证有限公司',
  })
  expect(await ask(app, 'evidence.unconfirmed', {})).toEqual({ ids: [one.id], total: 1 })
  const confirmed = await ask(app, 'evidence.confirm', { id: one.id, revision: one.revision, facts })
  expect(confirmed).toMatchObject({ confirmedAt: expect.any(String), facts })
  expect(await ask(app, 'evidence.unconfirmed', {})).toEqual({ ids: [], total: 1 })
  await ask(app, 'history.undo', {})
  expect(await ask(app, 'evidence.get', { id: one.id })).toMatchObject({
    confirmedAt: null,
    facts: { kind: 'other', documentNumber: '' },
  })
})

test('a kind that no pack has and a stale revision are refused; the firm file keeps the kinds it used', async () => {
  const { app, one } = await library()
  const wrong = await app.send('evidence.confirm', {
    id: one.id,
    revision: one.revision,
    facts: { kind: 'spell' },
  })
  expect(wrong).toMatchObject({ ok: false, error: { code: 'invalid-input', params: { path: 'facts.kind' } } })
  const stale = await app.send('evidence.confirm', { id: one.id, revision: one.revision + 1 })
  expect(stale).toMatchObject({ ok: false, error: { code: 'conflict' } })
  expect(await ask(app, 'evidence.get', { id: one.id })).toEqual(one)
})

test('without the shipped pack the kept copy names the kinds', async () => {
  const home = newFolder()
  const first = newApp(home)
  const created = await ask(first, 'firms.create', { name: '甲样' })
  writeFileSync(join(home, 'a.txt'), '甲')
  await jobOf(first, ask(first, 'evidence.import', { files: [first.offerPath(join(home, 'a.txt'))] }))
  await first.close()
  const second = newApp(home, { packsFolder: join(home, 'nothing') })
  await ask(second, 'firms.open', { token: second.offerPath(join(created.folder, created.fileName)) })
  expect((await ask(second, 'evidenceKinds.get', {})).kinds.some(({ id }) => id === 'ccc-certificate')).toBe(
    true,
  )
})
