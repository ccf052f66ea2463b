import { array, assert, asyncProperty, constantFrom, integer, record, shuffledSubarray } from 'fast-check'
import { expect, test } from 'vitest'
import type { App } from '../../../electron/core/app.ts'
import { ask } from '../app-kit.ts'
import { addAssessor, behindItsBack, handIn, handOut, newTeam, openSeat, score, take } from '../team-kit.ts'

const scoredArb = array(
  record({
    item: constantFrom('4.1.2', '4.1.3', '4.7.2'),
    percent: integer({ min: 0, max: 20 }).map(step => step * 5),
    reason: constantFrom('', '理由', '“引号”\n与换行', '\u{1F4A1}'),
  }),
  { maxLength: 3 },
).map(list => [...new Map(list.map(one => [one.item, one])).values()])

const names = ['甲评审', '乙评审', '丙评审', '丁评审']

test('hand-ins give the same in whatever order they come, are doubled or withdrawn and taken again', async () => {
  const { app, assessmentId } = await newTeam()
  const team = await Promise.all(names.map(name => addAssessor(app, assessmentId, name)))
  const seats: { readonly id: string; readonly seat: App }[] = []
  for (const id of team) seats.push({ id, seat: await openSeat(await handOut(app, id)) })

  await assert(
    asyncProperty(
      array(scoredArb, { minLength: 4, maxLength: 4 }),
      shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
      shuffledSubarray([0, 1, 2, 3]),
      integer({ min: 0, max: 3 }),
      async (scores, order, doubled, withdrawn) => {
        const sent = []
        for (const [index, { id, seat }] of seats.entries()) {
          await score(seat, id, scores[index] ?? [])
          sent.push({ id, ...(await handIn(seat, id)) })
        }
        for (const index of [...order, ...doubled]) await take(app, assessmentId, sent[index]?.path ?? '')
        await ask(app, 'handIns.withdraw', { assessorId: sent[withdrawn]?.id ?? '', reason: '再核对' })
        await take(app, assessmentId, sent[withdrawn]?.path ?? '')
        const codes = Object.fromEntries(sent.map(({ id, code }) => [id, code]))
        await ask(app, 'handIns.open', { assessmentId, codes })
        const { ballots } = await ask(app, 'ballots.list', { assessmentId })
        const got = ballots.map(({ assessorId, item, percent, reason }) => ({
          assessorId,
          item,
          percent,
          reason,
        }))
        const meant = seats.flatMap(({ id }, index) =>
          (scores[index] ?? []).map(one => ({ assessorId: id, ...one })),
        )
        const byKey = (a: (typeof got)[number], b: (typeof got)[number]): number =>
          `${a.assessorId}${a.item}` < `${b.assessorId}${b.item}` ? -1 : 1
        expect(got.toSorted(byKey)).toEqual(meant.toSorted(byKey))
        // Begin anew in every file.
        for (const one of [app, ...seats.map(({ seat }) => seat)])
          await behindItsBack(one, 'DELETE FROM hand_in; DELETE FROM ballot')
      },
    ),
    { numRuns: 8 },
  )
}, 120_000)
