import type { TakenText } from '../../../shared/domain/crosswalk/append-taken-over.ts'
import { frameworkOf } from '../../../shared/domain/crosswalk/linked-places.ts'
import { targetOf } from '../../../shared/domain/evidence/link-target.ts'
import { withoutClaims } from '../../../shared/domain/text/claim-marks.ts'
import { countRichText } from '../../../shared/domain/text/count-characters.ts'
import { pickText } from '../../../shared/i18n/pick-text.ts'
import type { AppContext } from '../app-context.ts'
import { leafOf } from '../reading/instrument-parts.ts'
import type { Change } from '../store/firm-store.ts'

export type Source = { readonly assessmentId: string; readonly leaf: string }

/** The written texts of the sources, each under the standard, number and name it came from. */
export const takenTexts = (app: AppContext, sources: readonly Source[]): readonly TakenText[] => {
  const firm = app.firm()
  const crosswalk = app.packs.newest('crosswalk', 'excellence-frameworks').pack
  const { language } = app.settings.get()
  return sources.flatMap(({ assessmentId, leaf }) => {
    const instrument = firm.instrument(assessmentId)
    const { title } = leafOf(instrument, leaf)
    const answer = firm.store.get('answer', `${assessmentId}/${leaf}`)
    if (answer === null || countRichText(answer.narrative) === 0) return []
    const code = leaf.slice(frameworkOf(crosswalk, instrument.id)?.codePrefix.length ?? 0)
    return [
      {
        heading: `${instrument.standard} ${code} ${pickText(title, language)}`,
        text: withoutClaims(answer.narrative),
      },
    ]
  })
}

/** Links of all evidence of the sources to a leaf, those that are there already left out. */
export const takenLinks = (app: AppContext, leaf: string, sources: readonly Source[]): readonly Change[] => {
  const { store } = app.firm()
  const target = targetOf(leaf)
  const idsAt = (at: string): readonly string[] =>
    store.list('evidenceLink', { target: targetOf(at) }).map(link => link.evidenceId)
  const known = new Set(idsAt(leaf))
  return [...new Set(sources.flatMap(source => idsAt(source.leaf)))]
    .filter(evidenceId => !known.has(evidenceId))
    .map(evidenceId => ({
      op: 'create',
      entity: 'evidenceLink',
      id: `${evidenceId}>${target}`,
      fields: { evidenceId, target },
    }))
}

/** The marks that say what was taken over from where, to be reviewed by a person. */
export const takenMarks = (
  app: AppContext,
  { assessmentId, leaf }: Source,
  sources: readonly Source[],
): readonly Change[] => {
  const { store } = app.firm()
  const takenAt = new Date(app.options.clock()).toISOString()
  return sources.map((source): Change => {
    const id = `${assessmentId}/${leaf}/${source.assessmentId}/${source.leaf}`
    const before = store.get('takeover', id)
    if (before !== null) {
      const fields = { takenAt, reviewed: false }
      return { op: 'update', entity: 'takeover', id, revision: before.revision, fields }
    }
    const from = { sourceAssessmentId: source.assessmentId, sourceCode: source.leaf }
    const fields = { assessmentId, leaf, ...from, takenAt, reviewed: false }
    return { op: 'create', entity: 'takeover', id, fields }
  })
}
