import { readFileSync } from 'node:fs'
import { buffer } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import type { App } from '../../../electron/core/app.ts'
import { connect } from '../../../electron/core/store/connect.ts'
import { entityNames } from '../../../electron/core/store/entities.ts'
import { listRows } from '../../../electron/core/store/list-rows.ts'
import { leftOutType } from '../../../shared/domain/evidence/left-out.ts'
import { ask, jobOf, newApp } from '../app-kit.ts'
import { problemsOf } from '../store/firm-kit.ts'
import { addAssessor, handOut, newTeam, openSeat, refusal, score } from '../team-kit.ts'

const secrets = ['赵评审', '只有赵评审知道的理由', '组长的结论', '保密的改进想法', '访谈里听到的话']

/** The sample firm with a team, and in it everything that an assessor must not see. */
const sampleTeam = async () => {
  const app = newApp()
  await ask(app, 'firms.create', { name: '样例', sample: 'lamp-maker' })
  const [assessment] = (await ask(app, 'assessments.list', {})).assessments
  const assessmentId = assessment?.id ?? ''
  const wang = await addAssessor(app, assessmentId, '王评审')
  const zhao = await addAssessor(app, assessmentId, '赵评审', 'leader')
  await score(app, zhao, [{ item: '4.1.2', percent: 40, reason: '只有赵评审知道的理由' }])
  await ask(app, 'findings.save', {
    assessmentId,
    item: '4.1.2',
    kind: 'opportunity',
    text: '保密的改进想法',
  })
  const { scores } = await ask(app, 'assessments.get', { id: assessmentId })
  const revision = scores.find(({ item }) => item === '4.1.2')?.revision ?? 0
  await ask(app, 'scores.save', { assessmentId, item: '4.1.2', revision, reason: '组长的结论' })
  await ask(app, 'visits.save', { assessmentId, item: '4.1.2', text: '访谈里听到的话' })
  return { app, assessmentId, wang }
}

const handedOutAt = async (app: App, assessmentId: string, id: string) =>
  (await ask(app, 'assessors.list', { assessmentId })).assessors.find(one => one.id === id)?.handedOutAt

const rowsOf = (path: string) => {
  const db = connect({ path }, { readonly: true })
  try {
    return Object.fromEntries(entityNames.map(entity => [entity, listRows(db, entity, {}, [])]))
  } finally {
    db.close()
  }
}

const nothingOf = [
  'score',
  'finding',
  'questionNote',
  'snippet',
  'ballot',
  'handIn',
  'consensus',
  'visitCheck',
  'action',
  'takeover',
  'remarkNote',
  'dossier',
  'build',
]

test('the copy holds what is needed to score, and not a byte of what others think', async () => {
  const { app, assessmentId, wang } = await sampleTeam()
  const path = await handOut(app, wang, { evidence: true, confidential: true })
  const rows = rowsOf(path)
  const count = (entity: string): number => rows[entity]?.length ?? -1
  expect(nothingOf.map(count)).toEqual(nothingOf.map(() => 0))
  const { leaves } = await ask(app, 'assessments.get', { id: assessmentId })
  const indicators = await ask(app, 'indicators.list', {})
  const evidence = await ask(app, 'evidence.list', {})
  expect({
    firm: count('firm'),
    assessment: count('assessment'),
    answers: count('answer'),
    indicators: count('indicator'),
    evidence: count('evidence'),
    team: rows.assessor?.map(row => Reflect.get(row, 'name')),
    seat: count('seat'),
  }).toEqual({
    firm: 1,
    assessment: 1,
    answers: leaves.length,
    indicators: indicators.indicators.length,
    evidence: evidence.evidence.length,
    team: ['王评审'],
    seat: 1,
  })
  expect(count('value')).toBeGreaterThan(0)
  const bytes = readFileSync(path)
  expect(secrets.filter(secret => bytes.includes(secret))).toEqual([])
  expect(secrets.filter(secret => bytes.includes(Buffer.from(secret, 'utf16le')))).toEqual([])
  expect(await problemsOf(path)).toEqual([])

  expect(await handedOutAt(app, assessmentId, wang)).toEqual(expect.any(String))
  const seat = await openSeat(path)
  const copied = await ask(seat, 'evidence.list', {})
  /** What proves an improvement or was seen on site stays with the team. */
  const plain = (list: typeof copied) =>
    list.evidence.map(({ revision: _, links, ...rest }) => {
      return { ...rest, links: links.filter(link => !/^(action|visit):/.test(link)) }
    })
  expect(plain(copied)).toEqual(plain(evidence))
  const [first] = copied.evidence
  const theirs = seat.resolveFile('evidence', first?.id ?? '')
  const ours = app.resolveFile('evidence', first?.id ?? '')
  if (theirs === null || ours === null) throw new Error('no bytes')
  expect((await buffer(theirs.open())).equals(await buffer(ours.open()))).toBe(true)
})

test('without files, or for confidential ones, a text stands in the place of the bytes', async () => {
  const { app, wang } = await sampleTeam()
  const { evidence } = await ask(app, 'evidence.list', {})
  const [first] = evidence
  if (first === undefined) throw new Error('no evidence')
  const confidential = evidence.filter(({ facts }) => facts.confidential).length
  expect(confidential).toBeGreaterThan(0)
  const job = await jobOf(
    app,
    ask(app, 'assessors.handOut', { assessorId: wang, evidence: true, passphrase: null }),
  )
  expect(job.result).toMatchObject({ evidence: evidence.length - confidential, leftOut: confidential })

  const seat = await openSeat(await handOut(app, wang))
  const copied = await ask(seat, 'evidence.list', {})
  expect(
    copied.evidence.map(({ number, facts, mediaType, pages }) => ({
      number,
      title: facts.title,
      mediaType,
      pages,
    })),
  ).toEqual(
    evidence.map(({ number, facts, pages }) => ({
      number,
      title: facts.title,
      mediaType: leftOutType,
      pages,
    })),
  )
  const file = seat.resolveFile('evidence', first.id)
  if (file === null) throw new Error('no text')
  const text = (await buffer(file.open())).toString('utf8')
  expect({ fileName: file.fileName, text }).toEqual({
    fileName: `${first.fileName}.txt`,
    text: expect.stringMatching(
      /此副本未附这份证据的文件[\s\S]*left out of this copy[\s\S]*E-1 [\s\S]*SHA-256/,
    ),
  })
  expect(text).toContain(first.sha256)
})

test('a firm with a passphrase gives copies only under one', async () => {
  const { app, assessmentId } = await newTeam({ passphrase: '足够长的口令 1' })
  const assessorId = await addAssessor(app, assessmentId, '王评审')
  const base = { assessorId, evidence: false }
  expect(await refusal(app, 'assessors.handOut', { ...base, passphrase: null })).toMatchObject({
    code: 'copy-needs-passphrase',
  })
  expect(await refusal(app, 'assessors.handOut', { ...base, passphrase: '短' })).toMatchObject({
    code: 'passphrase-too-short',
  })
  const path = await handOut(app, assessorId, { passphrase: '评审员的口令 22' })
  expect(readFileSync(path).includes('SQLite format 3')).toBe(false)
  const other = newApp()
  expect(
    await refusal(other, 'firms.open', { token: other.offerPath(path), passphrase: '足够长的口令 1' }),
  ).toMatchObject({ code: 'wrong-passphrase' })
  const seat = await openSeat(path, '评审员的口令 22')
  expect((await ask(seat, 'firms.current', {})).firm?.seat?.assessorName).toBe('王评审')
  await score(seat, assessorId, [{ item: '4.1.2', percent: 40 }])
})

test('a cancelled copy leaves nothing behind', async () => {
  const { app, assessmentId, wang } = await sampleTeam()
  const { jobId } = await ask(app, 'assessors.handOut', {
    assessorId: wang,
    evidence: true,
    passphrase: null,
  })
  await ask(app, 'jobs.cancel', { id: jobId })
  const job = await app.jobs.ended(jobId)
  expect({ state: job.state, file: app.resolveExport(jobId) }).toEqual({ state: 'cancelled', file: null })
  expect(await handedOutAt(app, assessmentId, wang)).toBeNull()
})
