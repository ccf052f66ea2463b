import type { IndicatorUsage } from '../../../shared/contract/requests/indicators.ts'
import { indicatorTarget } from '../../../shared/domain/evidence/link-target.ts'
import { createMentionFinder } from '../../../shared/domain/ledger/find-mentions.ts'
import { type RichText, richTextSchema } from '../../../shared/domain/text/rich-text.ts'
import { flatText, inlinesOf, textBlocksOf } from '../../../shared/domain/text/walk-rich-text.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import { findIndicator } from './indicators.ts'
import { evidenceAt } from './linked-evidence.ts'

const profileTexts = (firm: FirmSession, assessmentId: string): readonly (readonly [string, RichText])[] =>
  firm
    .instrument(assessmentId)
    .profile.sections.flatMap(section => section.fields)
    .flatMap(({ id }) => {
      const text = richTextSchema.safeParse(firm.store.get('value', `profile:${id}`)?.value)
      return text.success ? [[id, text.data] as const] : []
    })

/** Where an indicator is used; texts only of the given assessment. Throws `not-found`. */
export const indicatorUsage = (
  firm: FirmSession,
  indicatorId: string,
  assessmentId: string | null,
): IndicatorUsage => {
  const { values, ...indicator } = findIndicator(firm, indicatorId)
  const none = { actual: {}, target: {}, rival: {}, benchmark: {} }
  const find = createMentionFinder([{ ...indicator, ...none, ...values }])
  const useIn = (text: RichText): 'refers' | 'names' | null => {
    const refers = inlinesOf(text).some(
      inline => inline.type === 'indicatorRef' && inline.attrs.indicator === indicatorId,
    )
    if (refers) return 'refers'
    return textBlocksOf(text).some(({ content }) => find(flatText(content)).length > 0) ? 'names' : null
  }
  const uses = <K extends string>(key: K, texts: readonly (readonly [string, RichText])[]) =>
    texts.flatMap(([place, text]) => {
      const use = useIn(text)
      return use === null
        ? []
        : [{ [key]: place, refers: use === 'refers' } as Record<K, string> & { refers: boolean }]
    })
  const answers =
    assessmentId === null
      ? []
      : firm.store
          .list('answer', { assessmentId }, [{ field: 'leaf' }])
          .map(({ leaf, narrative }) => [leaf, narrative] as const)
  return {
    answers: uses('leaf', answers),
    profile: assessmentId === null ? [] : uses('field', profileTexts(firm, assessmentId)),
    actions: firm.store
      .list('action', { indicatorId }, [{ field: 'position' }])
      .map(({ id, title, state }) => ({ id, title, state })),
    evidence: evidenceAt(firm, indicatorTarget(indicatorId)),
  }
}
