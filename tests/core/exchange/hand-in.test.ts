import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { constantFrom, integer, nat, property, assert as sync } from 'fast-check'
import { expect, test } from 'vitest'
import type { App } from '../../../electron/core/app.ts'
import { AppError } from '../../../electron/core/app-error.ts'
import { readHandInFile } from '../../../electron/core/exchange/hand-in-file.ts'
import { sha256 } from '../../../electron/core/store/journal.ts'
import { canonicalJson } from '../../../shared/domain/journal/canonical-json.ts'
import { ask, newFolder } from '../app-kit.ts'
import {
  addAssessor,
  behindItsBack,
  firmName,
  handIn,
  handOut,
  newTeam,
  openSeat,
  refusal,
  score,
  take,
} from '../team-kit.ts'

const text = '只有本人知道的评分理由'

/** A team of two: one who handed in from a copy, one who has not begun. */
const scene = async () => {
  const { app, assessmentId } = await newTeam()
  const wang = await addAssessor(app, assessmentId, '王评审')
  const seat = await openSeat(await handOut(app, wang))
  await score(seat, wang, [{ item: '4.1.2', percent: 40, reason: text }])
  const sent = await handIn(seat, wang)
  const file = JSON.parse(readFileSync(sent.path, 'utf8'))
  return { app, assessmentId, wang, seat, sent, file }
}

const put = (content: string | Uint8Array, name = '提交.zhhandin'): string => {
  const path = join(newFolder(), name)
  writeFileSync(path, content)
  return path
}
const refused = (app: App, assessmentId: string, path: string) =>
  refusal(app, 'handIns.take', { assessmentId, file: app.offerPath(path) })

/** A forged file that is whole in itself: its checksum is made anew. */
const forged = (file: object, changes: object): string => {
  const { checksum: _, ...rest } = { checksum: '', ...file, ...changes }
  return put(JSON.stringify({ ...rest, checksum: sha256(canonicalJson(rest)) }))
}

test('the file tells who hands in what, and nothing of what was scored', async () => {
  const { sent, file, assessmentId, wang } = await scene()
  expect({ ...file, sealed: Object.keys(file.sealed) }).toEqual({
    format: 'zhiheng-hand-in',
    version: 1,
    origin: { fileId: expect.any(String), firm: firmName },
    assessment: { id: assessmentId, year: 2025, title: '年度自评' },
    assessor: { id: wang, name: '王评审' },
    handedInAt: expect.any(String),
    scored: 1,
    commitment: sent.commitment,
    sealed: ['cipher', 'salt', 'verifier', 'iv', 'tag', 'data'],
    checksum: expect.any(String),
  })
  const bytes = readFileSync(sent.path)
  for (const secret of [text, Buffer.from(text).toString('base64').slice(0, 20), sent.code, '"percent"'])
    expect(bytes.includes(secret)).toBe(false)
})

test('a hand-in that belongs elsewhere is refused by name and changes nothing', async () => {
  const { app, assessmentId, wang, seat, sent, file } = await scene()
  const date = expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/)
  const name = '提交.zhhandin'

  const cases = [
    { path: put('hello'), code: 'not-a-hand-in', params: { name } },
    { path: put(''), code: 'not-a-hand-in', params: { name } },
    { path: put('{"format":"other"}'), code: 'not-a-hand-in', params: { name } },
    { path: put('['.repeat(100_000)), code: 'not-a-hand-in', params: { name } },
    { path: put(Buffer.alloc(17 * 1024 * 1024)), code: 'not-a-hand-in', params: { name } },
    { path: put(JSON.stringify({ ...file, version: 2 })), code: 'hand-in-newer', params: { name } },
    { path: put(JSON.stringify({ ...file, scored: 2 })), code: 'hand-in-damaged', params: { name } },
    { path: put(JSON.stringify({ ...file, more: 1 })), code: 'hand-in-damaged', params: { name } },
    {
      path: forged(file, { origin: { fileId: 'another', firm: '乙样五金厂' } }),
      code: 'other-firm',
      params: { theirs: '乙样五金厂', ours: firmName },
    },
    {
      path: forged(file, { assessment: { id: 'another', year: 2024, title: '年中自评' } }),
      code: 'other-assessment',
      params: { theirs: '2024 年中自评', ours: '2025 年度自评' },
    },
    {
      path: forged(file, { assessor: { id: 'another', name: '钱评审' } }),
      code: 'unknown-assessor',
      params: { name: '钱评审' },
    },
  ]
  for (const { path, code, params } of cases)
    expect(await refused(app, assessmentId, path)).toEqual({ code, params })
  expect((await ask(app, 'assessors.list', { assessmentId })).assessors[0]?.handIn).toBeNull()

  await take(app, assessmentId, sent.path)
  await ask(seat, 'handIns.withdraw', { assessorId: wang, reason: '再看一遍' })
  await score(seat, wang, [{ item: '4.1.3', percent: 50 }])
  const second = await handIn(seat, wang)
  expect(second.commitment).not.toBe(sent.commitment)
  expect(await refused(app, assessmentId, second.path)).toEqual({
    code: 'handed-in-already',
    params: { name: '王评审', date },
  })
})

test('another firm’s hand-in is refused', async () => {
  const { app, assessmentId } = await newTeam()
  const { sent } = await scene()
  expect(await refused(app, assessmentId, sent.path)).toEqual({
    code: 'other-firm',
    params: { theirs: firmName, ours: firmName },
  })
})

test('no byte of the file can change unseen', async () => {
  const { sent } = await scene()
  const bytes = readFileSync(sent.path)
  const path = put(bytes)
  const whole = canonicalJson(JSON.parse(bytes.toString('utf8')))
  sync(
    property(
      nat(bytes.length - 1),
      integer({ min: 1, max: 255 }),
      constantFrom('change', 'cut', 'double'),
      (at, by, how) => {
        const changed =
          how === 'cut'
            ? bytes.subarray(0, at)
            : how === 'double'
              ? Buffer.concat([bytes.subarray(0, at + 1), bytes.subarray(at)])
              : Buffer.from(bytes)
        if (how === 'change') changed[at] = (changed[at] ?? 0) ^ by
        writeFileSync(path, changed)
        try {
          // Whitespace between the parts may differ; what is said may not.
          expect(canonicalJson(readHandInFile({ path, name: 'x', staged: false }))).toBe(whole)
        } catch (error) {
          if (!(error instanceof AppError)) throw error
          expect(['not-a-hand-in', 'hand-in-damaged', 'hand-in-newer']).toContain(error.code)
        }
      },
    ),
    { numRuns: 400 },
  )
})

test('a forged head or seal that passes every outer check does not open', async () => {
  const { app, assessmentId, wang, sent, file } = await scene()
  const flip = (hexOrBase64: string): string => (hexOrBase64[0] === 'a' ? 'b' : 'a') + hexOrBase64.slice(1)
  const { sealed } = file
  const forgeries: readonly (readonly [object, string])[] = [
    [{ handedInAt: '2020-01-01T00:00:00.000Z' }, 'hand-in-damaged'],
    [{ scored: 23 }, 'hand-in-damaged'],
    [{ commitment: 'a'.repeat(64) }, 'hand-in-damaged'],
    [{ assessor: { id: wang, name: '别人' } }, 'hand-in-damaged'],
    [{ sealed: { ...sealed, data: flip(sealed.data) } }, 'hand-in-damaged'],
    [{ sealed: { ...sealed, tag: flip(sealed.tag) } }, 'hand-in-damaged'],
    [{ sealed: { ...sealed, iv: flip(sealed.iv) } }, 'hand-in-damaged'],
    [{ sealed: { ...sealed, verifier: flip(sealed.verifier) } }, 'wrong-code'],
    [{ sealed: { ...sealed, salt: flip(sealed.salt) } }, 'wrong-code'],
  ]
  const codes = { [wang]: sent.code }
  for (const [changes, code] of forgeries) {
    await take(app, assessmentId, forged(file, changes))
    expect([changes, await refusal(app, 'handIns.open', { assessmentId, codes })]).toEqual([
      changes,
      { code, params: { name: '王评审' } },
    ])
    await ask(app, 'handIns.withdraw', { assessorId: wang, reason: '不对' })
  }
  await take(app, assessmentId, sent.path)
  await ask(app, 'handIns.open', { assessmentId, codes: { [wang]: ` ${sent.code.toLowerCase()} ` } })
  const { ballots } = await ask(app, 'ballots.list', { assessmentId })
  expect(ballots.map(({ reason }) => reason)).toEqual([text])
})

test('all or nothing: a missing member, a wrong code or a changed ballot opens none', async () => {
  const { app, assessmentId, wang, sent } = await scene()
  const leader = await addAssessor(app, assessmentId, '李组长', 'leader')
  const codes = { [wang]: sent.code }
  expect(await refusal(app, 'handIns.open', { assessmentId, codes })).toEqual({
    code: 'not-all-in',
    params: { names: '王评审和李组长' },
  })
  await take(app, assessmentId, sent.path)
  await score(app, leader, [{ item: '4.1.2', percent: 50 }])
  expect(await refusal(app, 'handIns.open', { assessmentId, codes })).toEqual({
    code: 'not-all-in',
    params: { names: '李组长' },
  })
  await ask(app, 'handIns.make', { assessorId: leader, allowIncomplete: true })
  for (const typed of ['', 'ABCD-EFGH-JKMN', '???'])
    expect(await refusal(app, 'handIns.open', { assessmentId, codes: { [wang]: typed } })).toEqual({
      code: 'wrong-code',
      params: { name: '王评审' },
    })
  expect(await refusal(app, 'ballots.list', { assessmentId })).toMatchObject({ code: 'not-revealed' })

  await behindItsBack(app, 'UPDATE ballot SET percent = 70')
  expect(await refusal(app, 'handIns.open', { assessmentId, codes })).toEqual({
    code: 'ballot-changed',
    params: { name: '李组长' },
  })
  await behindItsBack(app, 'UPDATE ballot SET percent = 50')
  await ask(app, 'handIns.open', { assessmentId, codes })
  expect((await ask(app, 'ballots.list', { assessmentId })).ballots).toHaveLength(2)
})

test('what an assessor drafted here gives way to what was handed in as a file', async () => {
  const { app, assessmentId, wang, sent } = await scene()
  await score(app, wang, [
    { item: '4.1.2', percent: 90 },
    { item: '4.7.2', percent: 90 },
  ])
  await take(app, assessmentId, sent.path)
  expect(await refusal(app, 'ballots.list', { assessmentId, assessorId: wang })).toMatchObject({
    code: 'not-revealed',
  })
  await ask(app, 'handIns.open', { assessmentId, codes: { [wang]: sent.code } })
  const { ballots } = await ask(app, 'ballots.list', { assessmentId })
  expect(ballots.map(({ item, percent, reason }) => [item, percent, reason])).toEqual([['4.1.2', 40, text]])
})
