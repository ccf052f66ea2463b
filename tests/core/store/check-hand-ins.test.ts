import { expect, test } from 'vitest'
import type { App } from '../../../electron/core/app.ts'
import { ask, jobOf } from '../app-kit.ts'
import { addAssessor, behindItsBack, handIn, handOut, newTeam, openSeat, score, take } from '../team-kit.ts'

const problemIds = async (app: App): Promise<unknown> =>
  (await jobOf(app, ask(app, 'firms.check', {}))).result

const found = { id: 'hand-in-ballots', params: { name: '王评审' } }

test('the check finds scores that are no longer what was handed in, in every place where they lie', async () => {
  const { app, assessmentId } = await newTeam()
  const wang = await addAssessor(app, assessmentId, '王评审')
  const seat = await openSeat(await handOut(app, wang))
  await score(seat, wang, [{ item: '4.1.2', percent: 40 }])
  const sent = await handIn(seat, wang)
  await take(app, assessmentId, sent.path)
  const sound = { problems: [] }
  expect([await problemIds(app), await problemIds(seat)]).toEqual([sound, sound])
  await ask(app, 'handIns.open', { assessmentId, codes: { [wang]: sent.code } })
  expect(await problemIds(app)).toEqual(sound)
  await ask(app, 'assessors.save', {
    assessmentId,
    id: wang,
    revision: (await ask(app, 'assessors.list', { assessmentId })).assessors[0]?.revision ?? 0,
    name: '王评审',
    role: 'trainee',
  })
  expect(await problemIds(app)).toEqual(sound)

  const ballot = { entity: 'ballot', row: `${wang}/4.1.2` }
  for (const one of [app, seat]) {
    await behindItsBack(one, 'UPDATE ballot SET percent = 90')
    expect(await problemIds(one)).toEqual({ problems: [{ id: 'row-differs', params: ballot }, found] })
    await behindItsBack(one, 'DELETE FROM ballot')
    expect(await problemIds(one)).toEqual({ problems: [{ id: 'row-missing', params: ballot }, found] })
  }
})

test('a hand-in that is still sealed, or whose field is broken, does not stop the check', async () => {
  const { app, assessmentId } = await newTeam()
  const wang = await addAssessor(app, assessmentId, '王评审')
  await score(app, wang, [{ item: '4.1.2', percent: 40 }])
  await ask(app, 'handIns.make', { assessorId: wang, allowIncomplete: true })
  await behindItsBack(app, "UPDATE hand_in SET sealed = '{'")
  expect(await problemIds(app)).toEqual({
    problems: [{ id: 'row-differs', params: { entity: 'handIn', row: wang } }],
  })
})
