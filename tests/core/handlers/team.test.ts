import { expect, test } from 'vitest'
import type { RequestInput, RequestName } from '../../../shared/contract/requests.ts'
import { ask } from '../app-kit.ts'
import {
  addAssessor,
  firmName,
  handIn,
  handOut,
  newTeam,
  openSeat,
  openTeam,
  refusal,
  score,
  take,
} from '../team-kit.ts'

const everywhere = (percent: number) => ['4.1.2', '4.1.3', '4.1.4'].map(item => ({ item, percent }))

test('one scores here, two in copies; hand-ins are opened together, agreed and visited', async () => {
  const { app, assessmentId } = await newTeam()
  const leader = await addAssessor(app, assessmentId, '李组长', 'leader')
  const wang = await addAssessor(app, assessmentId, '王评审')
  const zhao = await addAssessor(app, assessmentId, '赵评审', 'trainee')
  const stateOf = async () => {
    const { assessors, state } = await ask(app, 'assessors.list', { assessmentId })
    return { state, scored: assessors.map(({ scored }) => scored) }
  }
  expect(await stateOf()).toEqual({ state: 'forming', scored: [0, 0, 0] })
  await score(app, leader, everywhere(40))

  const seats = [
    { id: wang, seat: await openSeat(await handOut(app, wang)) },
    { id: zhao, seat: await openSeat(await handOut(app, zhao)) },
  ]
  expect(await stateOf()).toEqual({ state: 'scoring', scored: [3, null, null] })
  const { firm } = await ask(seats[0]?.seat ?? app, 'firms.current', {})
  expect({ name: firm?.facts.name, seat: firm?.seat }).toEqual({
    name: firmName,
    seat: { assessorId: wang, assessorName: '王评审', assessmentId },
  })

  await ask(app, 'handIns.make', { assessorId: leader, allowIncomplete: true })
  const codes: Record<string, string> = {}
  for (const [index, { id, seat }] of seats.entries()) {
    await score(seat, id, everywhere(40 + (index + 1) * 15))
    const sent = await handIn(seat, id)
    codes[id] = sent.code
    expect(await take(app, assessmentId, sent.path)).toMatchObject({ result: 'taken', scored: 3 })
    expect(await take(app, assessmentId, sent.path)).toMatchObject({ result: 'known' })
    expect((await ask(seat, 'assessors.list', { assessmentId })).state).toBe('all-in')
  }
  expect(await stateOf()).toEqual({ state: 'all-in', scored: [3, 3, 3] })
  expect(await refusal(app, 'consensus.get', { assessmentId })).toEqual({ code: 'not-revealed', params: {} })
  expect(await refusal(app, 'ballots.list', { assessmentId })).toEqual({ code: 'not-revealed', params: {} })
  expect(await refusal(app, 'ballots.list', { assessmentId, assessorId: wang })).toMatchObject({
    code: 'not-revealed',
  })
  expect((await ask(app, 'ballots.list', { assessmentId, assessorId: leader })).ballots).toHaveLength(3)

  expect(await refusal(app, 'history.list', { entity: 'ballot', id: `${wang}/4.1.2` })).toMatchObject({
    code: 'not-revealed',
  })
  await ask(app, 'handIns.open', { assessmentId, codes })
  expect(await stateOf()).toEqual({ state: 'revealed', scored: [3, 3, 3] })
  const { ballots } = await ask(app, 'ballots.list', { assessmentId })
  expect(ballots.map(({ assessorId, percent }) => [assessorId, percent]).toSorted()).toEqual(
    [leader, wang, zhao].flatMap((id, index) => Array(3).fill([id, 40 + index * 15])).toSorted(),
  )

  const table = await ask(app, 'consensus.get', { assessmentId })
  expect(table.items[0]).toMatchObject({
    item: '4.1.2',
    spread: 15,
    bandsDiffer: true,
    discuss: ['bands-differ'],
    median: 45,
    agreed: null,
    final: null,
  })
  const saved = await ask(app, 'consensus.save', {
    assessmentId,
    item: '4.1.2',
    revision: 0,
    percent: 50,
    reason: '走访与质量否决均有证据。',
    strengths: ['4.1.2 优势'],
  })
  const { evidence } = await ask(app, 'evidence.list', {})
  expect(evidence).toEqual([])
  expect(
    await refusal(app, 'visits.change', {
      assessmentId,
      item: '4.1.2',
      revision: saved.agreed?.revision ?? 0,
      visitPercent: 45,
      visitReason: '夜班未见记录',
      evidence: [],
    }),
  ).toEqual({ code: 'evidence-needed', params: { item: '4.1.2' } })
  const { scores } = await ask(app, 'assessments.get', { id: assessmentId })
  expect(scores).toMatchObject([
    {
      item: '4.1.2',
      percent: 50,
      reason: '走访与质量否决均有证据。',
      bands: { A: '30-45', D: '50-65', L: '30-45', I: '30-45' },
    },
  ])
  expect(
    (await ask(app, 'history.list', { entity: 'consensus', id: `${assessmentId}/4.1.2` })).entries,
  ).toHaveLength(1)
  expect(
    (await ask(app, 'history.list', { entity: 'ballot', id: `${wang}/4.1.2` })).entries.map(
      ({ command }) => command,
    ),
  ).toEqual(['handIns.open'])
})

test('the team: one leader, no name twice, nobody joins or leaves once it counts', async () => {
  const { app, assessmentId, team } = await openTeam([[{ item: '4.1.2', percent: 40 }], [], []])
  const facts = { assessmentId, role: 'assessor' } as const
  expect(await refusal(app, 'assessors.save', { ...facts, name: '钱评审' })).toMatchObject({
    code: 'already-revealed',
  })
  const { assessors } = await ask(app, 'assessors.list', { assessmentId })
  const [leader, second] = assessors
  if (leader === undefined || second === undefined) throw new Error('no team')
  const { id, revision } = second
  expect(await refusal(app, 'assessors.save', { ...facts, id, revision, name: '李组长' })).toEqual({
    code: 'name-taken',
    params: { name: '李组长' },
  })
  await ask(app, 'assessors.save', { ...facts, id, revision, name: '王某', role: 'leader' })
  const after = (await ask(app, 'assessors.list', { assessmentId })).assessors
  expect(after.map(({ name, role }) => [name, role])).toEqual([
    ['李组长', 'assessor'],
    ['王某', 'leader'],
    ['赵评审', 'assessor'],
  ])
  expect(await refusal(app, 'assessors.remove', { id, revision: after[1]?.revision ?? 0 })).toMatchObject({
    code: 'handed-in',
  })
  expect(await refusal(app, 'handIns.withdraw', { assessorId: id, reason: '想改' })).toMatchObject({
    code: 'already-revealed',
  })
  expect(
    await refusal(app, 'assessors.handOut', { assessorId: id, evidence: false, passphrase: null }),
  ).toMatchObject({ code: 'already-revealed' })
  expect(await refusal(app, 'handIns.open', { assessmentId, codes: {} })).toMatchObject({
    code: 'already-revealed',
  })
  expect(team).toHaveLength(3)
})

test('an assessor who leaves takes the ballots along, and undo brings both back', async () => {
  const { app, assessmentId } = await newTeam()
  const id = await addAssessor(app, assessmentId, '王评审')
  await score(app, id, [{ item: '4.1.2', percent: 40 }])
  const before = await ask(app, 'assessors.list', { assessmentId })
  await ask(app, 'assessors.remove', { id, revision: before.assessors[0]?.revision ?? 0 })
  expect((await ask(app, 'assessors.list', { assessmentId })).assessors).toEqual([])
  await ask(app, 'history.undo', {})
  const { ballots } = await ask(app, 'ballots.list', { assessmentId, assessorId: id })
  expect(ballots.map(({ percent, reason }) => [percent, reason])).toEqual([[40, '4.1.2 的理由']])
})

test('what was handed in stays: no save, no undo; withdrawing with a reason opens it again', async () => {
  const { app, assessmentId } = await newTeam()
  const id = await addAssessor(app, assessmentId, '王评审')
  await score(app, id, [{ item: '4.1.2', percent: 40 }])
  expect(await refusal(app, 'handIns.make', { assessorId: id })).toEqual({
    code: 'incomplete',
    params: { count: 22, items: '4.1.3, 4.1.4, 4.2.2, 4.2.3, 4.3.2, 4.3.3, 4.4.2, 4.4.3 …' },
  })
  const made = await ask(app, 'handIns.make', { assessorId: id, allowIncomplete: true })
  const date = expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/)
  const handedIn = { code: 'handed-in', params: { name: '王评审', date } }
  expect(made).toMatchObject({ exportId: null, fileName: null, code: null })
  expect(await refusal(app, 'handIns.make', { assessorId: id, allowIncomplete: true })).toEqual(handedIn)
  const change = { assessorId: id, item: '4.1.2', revision: 3, percent: 90 }
  expect(await refusal(app, 'ballots.save', change)).toEqual(handedIn)
  expect(await refusal(app, 'history.undo', {})).toEqual(handedIn)
  // That step is off the stack; the one before it can be taken back.
  expect((await ask(app, 'history.state', {})).undo?.command).toBe('assessors.save')
  await ask(app, 'handIns.withdraw', { assessorId: id, reason: '漏看一份证据' })
  const [assessor] = (await ask(app, 'assessors.list', { assessmentId })).assessors
  expect(assessor).toMatchObject({
    handIn: null,
    withdrawals: [{ handedInAt: made.handedInAt, reason: '漏看一份证据' }],
  })
  const { ballots } = await ask(app, 'ballots.list', { assessmentId, assessorId: id })
  const saved = await ask(app, 'ballots.save', { ...change, revision: ballots[0]?.revision ?? 0 })
  expect(saved.percent).toBe(90)
})

test('ballots refuse what does not fit, and a stale revision gives the stored one back', async () => {
  const { app, assessmentId } = await newTeam()
  const assessorId = await addAssessor(app, assessmentId, '王评审')
  await score(app, assessorId, [{ item: '4.1.2', percent: 40 }])
  const base = { assessorId, item: '4.1.2', revision: 0 }
  const reply = await app.send('ballots.save', { ...base, percent: 55 })
  expect(reply).toMatchObject({ error: { code: 'conflict', current: { percent: 40, item: '4.1.2' } } })
  expect(await refusal(app, 'ballots.save', { ...base, bands: { A: '1-2' } })).toMatchObject({
    code: 'invalid-input',
  })
  expect(await refusal(app, 'ballots.save', { ...base, item: '9.9' })).toMatchObject({ code: 'not-found' })
  expect(await refusal(app, 'ballots.save', { ...base, assessorId: 'x' })).toMatchObject({
    code: 'not-found',
  })
  expect(await ask(app, 'ballots.proposal', { assessorId, item: '4.1.2' })).toMatchObject({ percent: 40 })
})

type Case = { readonly name: RequestName; readonly input: (at: string, me: string) => object }

const closed: readonly Case[] = [
  {
    name: 'answers.save',
    input: at => ({ assessmentId: at, leaf: '4.1.2', revision: 0, narrative: { type: 'doc', content: [] } }),
  },
  { name: 'scores.save', input: at => ({ assessmentId: at, item: '4.1.2', revision: 0, percent: 40 }) },
  { name: 'findings.save', input: at => ({ assessmentId: at, item: '4.1.2', kind: 'strength', text: '好' }) },
  { name: 'firms.save', input: () => ({ revision: 1, facts: { town: '古镇镇' } }) },
  { name: 'assessors.save', input: at => ({ assessmentId: at, name: '另一人', role: 'leader' }) },
  { name: 'assessors.remove', input: (_, me) => ({ id: me, revision: 1 }) },
  { name: 'assessors.handOut', input: (_, me) => ({ assessorId: me, evidence: false, passphrase: null }) },
  { name: 'handIns.open', input: at => ({ assessmentId: at, codes: {} }) },
  { name: 'visits.save', input: at => ({ assessmentId: at, item: '4.1.2', text: '看' }) },
  { name: 'consensus.setLimit', input: at => ({ assessmentId: at, revision: 1, spreadLimit: 10 }) },
  {
    name: 'assessments.create',
    input: () => ({ instrument: { id: 'gbt-19580-2012', version: '1.0.0' }, year: 2026, title: '又一次' }),
  },
]

test('in a copy only its assessor’s scores can be changed', async () => {
  const { app, assessmentId } = await newTeam()
  const me = await addAssessor(app, assessmentId, '王评审')
  const other = await addAssessor(app, assessmentId, '赵评审')
  const seat = await openSeat(await handOut(app, me))
  for (const { name, input } of closed) {
    const sent = input(assessmentId, me) as RequestInput<RequestName>
    expect([name, await refusal(seat, name, sent)]).toEqual([name, { code: 'assessor-copy', params: {} }])
  }
  expect(await refusal(seat, 'ballots.list', { assessmentId, assessorId: other })).toMatchObject({
    code: 'not-revealed',
  })
  expect(
    await refusal(seat, 'ballots.save', { assessorId: other, item: '4.1.2', revision: 0, percent: 40 }),
  ).toMatchObject({ code: 'not-found' })
  await score(seat, me, [{ item: '4.1.2', percent: 40 }])
  await ask(seat, 'history.undo', {})
  expect((await ask(seat, 'ballots.list', { assessmentId })).ballots).toEqual([])
  const sent = await handIn(seat, me)
  expect(await handIn(seat, me)).toEqual({ ...sent, path: expect.any(String) })
})
