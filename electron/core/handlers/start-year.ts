import type { ParsedInput, RequestOutput } from '../../../shared/contract/requests.ts'
import { withoutClaims } from '../../../shared/domain/text/claim-marks.ts'
import { planYear } from '../../../shared/domain/years/plan-year.ts'
import type { Instrument } from '../../../shared/packs/instrument.ts'
import type { AppContext } from '../app-context.ts'
import { itemsOf } from '../reading/instrument-parts.ts'
import type { Change, PackCopy } from '../store/firm-store.ts'

const placesOf = (instrument: Instrument): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(
    itemsOf(instrument)
      .flatMap(item => item.leaves)
      .map(({ code, questions }) => [code, new Set(questions.map(({ id }) => id))] as const),
  )

/** One command: the new assessment, what it takes over, and a mark on each text that nobody has reviewed yet. */
export const startYear = (
  app: AppContext,
  { from, year, title, newest, take }: ParsedInput<'years.start'>,
): RequestOutput<'years.start'> => {
  const firm = app.firm()
  const { store } = firm
  const last = firm.assessment(from)
  const newer = newest ? app.packs.newest('instrument', last.instrumentId) : null
  const instrument = newer?.pack ?? firm.instrument(from)
  const packs: PackCopy[] =
    newer === null
      ? []
      : [{ kind: 'instrument', id: instrument.id, version: instrument.version, content: newer.content }]
  const written = store.list('answer', { assessmentId: from }).filter(row => row.narrative.content.length > 0)
  const notes = store.list('questionNote', { assessmentId: from })
  const plan = planYear({ answers: written, notes }, placesOf(instrument), take)
  const id = app.options.newId()
  const takenAt = new Date(app.options.clock()).toISOString()
  const changes: Change[] = [
    {
      op: 'create',
      entity: 'assessment',
      id,
      fields: {
        instrumentId: instrument.id,
        instrumentVersion: instrument.version,
        year,
        title,
        previousId: from,
        spreadLimit: last.spreadLimit,
      },
    },
    ...plan.answers.flatMap(({ leaf, narrative }): Change[] => [
      {
        op: 'create',
        entity: 'answer',
        id: `${id}/${leaf}`,
        fields: { assessmentId: id, leaf, narrative: withoutClaims(narrative) },
      },
      {
        op: 'create',
        entity: 'takeover',
        id: `${id}/${leaf}/${from}/${leaf}`,
        fields: {
          assessmentId: id,
          leaf,
          sourceAssessmentId: from,
          sourceCode: leaf,
          takenAt,
          reviewed: false,
        },
      },
    ]),
    ...plan.notes.map(
      ({ leaf, question, text }): Change => ({
        op: 'create',
        entity: 'questionNote',
        id: `${id}/${question}`,
        fields: { assessmentId: id, leaf, question, text },
      }),
    ),
  ]
  firm.commit('years.start', changes, { packs })
  return { id, answers: plan.answers.length, notes: plan.notes.length, left: [...plan.left] }
}
