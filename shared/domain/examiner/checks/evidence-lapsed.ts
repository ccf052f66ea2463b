import { daysBetween, lastDayOf } from '../../dates/days-between.ts'
import { defineCheck } from '../check.ts'
import type { ExaminerIndex } from '../examiner-index.ts'
import { atEvidence, proofNamed } from '../places.ts'
import { usedEvidence } from '../reading/used-evidence.ts'

type Moment = {
  readonly id: string
  readonly day: string
  readonly dossier: string
  readonly warningDays: number
}

const momentsOf = ({ snapshot }: ExaminerIndex, on: 'today' | 'filing'): readonly Moment[] =>
  on === 'today'
    ? [{ id: 'today', day: snapshot.today, dossier: '', warningDays: 0 }]
    : snapshot.dossiers
        .filter(({ filingDate }) => filingDate >= snapshot.today)
        .map(({ id, filingDate, title, warningDays }) => ({
          id,
          day: filingDate,
          dossier: title,
          warningDays,
        }))

/**
 * Evidence in use whose validity has ended (`state` `lapsed`), or ends within the days that a dossier's template warns
 * of (`lapsing`), today or on the day a dossier is to be filed. What has lapsed today is not said again for a filing.
 */
export const evidenceLapsed = defineCheck({
  params: { on: ['today', 'filing'], state: ['lapsed', 'lapsing'] },
  gives: ['number', 'evidence', 'date', 'dossier', 'filing', 'days'],
  run: (index, { on, state }) =>
    usedEvidence(index).flatMap(one => {
      const end = one.kind.lapses ? lastDayOf(one.facts.validTo) : null
      if (end === null || (on === 'filing' && end < index.snapshot.today)) return []
      return momentsOf(index, on).flatMap(({ id, day, dossier, warningDays }) => {
        const days = daysBetween(day, end)
        if (state === 'lapsed' ? days >= 0 : days < 0 || days > warningDays) return []
        return [
          {
            place: atEvidence(one.id),
            detail: id,
            says: { ...proofNamed(one), date: end, dossier, filing: day, days: Math.abs(days) },
          },
        ]
      })
    }),
})
