import type { Score } from '../../../shared/contract/requests/assessments.ts'
import { proposePercent } from '../../../shared/domain/scoring/propose-percent.ts'
import type { Scale } from '../../../shared/packs/instrument.ts'
import { conflict, invalidInput } from '../app-error.ts'
import { defined } from '../reading/defined.ts'
import { itemOf, scaleOf } from '../reading/instrument-parts.ts'
import { capFactsOf, factsId, scoringFactsOf } from '../reading/scoring-facts.ts'
import type { EntityRow } from '../store/entities.ts'
import type { HandlersOf } from './handler.ts'

export const scoreOf = (row: EntityRow<'score'>): Score => ({
  item: row.item,
  revision: row.revision,
  bands: { ...row.bands },
  percent: row.percent,
  reason: row.reason,
})

const emptyScore = (item: string): Score => ({ item, revision: 0, bands: {}, percent: null, reason: '' })

/** Refuses bands that the scale does not know and a percent off its steps. */
export const checkAgainstScale = (
  scale: Scale,
  bands: Score['bands'] | undefined,
  percent: number | null | undefined,
) => {
  for (const [dimension, band] of Object.entries(bands ?? {})) {
    if (!scale.dimensions.some(({ id }) => id === dimension))
      throw invalidInput(`bands.${dimension}`, 'unknown dimension')
    if (!scale.bands.some(({ id }) => id === band)) throw invalidInput(`bands.${dimension}`, 'unknown band')
  }
  if (typeof percent === 'number' && percent % scale.step !== 0)
    throw invalidInput('percent', `steps of ${scale.step}`)
}

export const scoreHandlers = {
  'scores.save': (app, { assessmentId, item: code, revision, bands, percent, reason }) => {
    const firm = app.firm()
    const instrument = firm.instrument(assessmentId)
    checkAgainstScale(scaleOf(instrument, itemOf(instrument, code)), bands, percent)
    const id = `${assessmentId}/${code}`
    const row = firm.store.get('score', id)
    const stored = row === null ? emptyScore(code) : scoreOf(row)
    if (stored.revision !== revision) throw conflict(stored)
    const changes = defined({ bands, percent, reason })
    const fields = { assessmentId, item: code, bands: {}, percent: null, reason: '', ...changes }
    firm.commit('scores.save', [
      row === null
        ? { op: 'create', entity: 'score', id, fields }
        : { op: 'update', entity: 'score', id, revision, fields: changes },
    ])
    const saved = firm.store.get('score', id)
    return saved === null ? emptyScore(code) : scoreOf(saved)
  },
  'scores.proposal': (app, { assessmentId, item: code }) => {
    const firm = app.firm()
    const instrument = firm.instrument(assessmentId)
    const item = itemOf(instrument, code)
    const row = firm.store.get('score', `${assessmentId}/${code}`)
    const { percent, reasons, warnings } = proposePercent(
      scaleOf(instrument, item),
      row?.bands ?? {},
      capFactsOf(scoringFactsOf(firm, assessmentId, item)),
    )
    const plain = ({ id, params }: (typeof reasons | typeof warnings)[number]) => ({
      id,
      params: { ...params },
    })
    return { percent, reasons: reasons.map(plain), warnings: warnings.map(plain) }
  },
  'scores.facts': (app, { assessmentId, item: code }) => {
    const firm = app.firm()
    return scoringFactsOf(firm, assessmentId, itemOf(firm.instrument(assessmentId), code))
  },
  'scores.saveFacts': (app, { assessmentId, item: code, revision, stated }) => {
    const firm = app.firm()
    const item = itemOf(firm.instrument(assessmentId), code)
    const stored = scoringFactsOf(firm, assessmentId, item)
    if (stored.revision !== revision) throw conflict(stored)
    const id = factsId(assessmentId, code)
    const fields = { scope: assessmentId, key: `facts:${code}`, value: stated }
    firm.commit('scores.saveFacts', [
      stored.revision === 0
        ? { op: 'create', entity: 'value', id, fields }
        : { op: 'update', entity: 'value', id, revision, fields: { value: stated } },
    ])
    return scoringFactsOf(firm, assessmentId, item)
  },
} satisfies HandlersOf<'scores.'>
