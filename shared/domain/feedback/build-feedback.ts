import type { Block, DossierModel, PartModel } from '../dossier/model.ts'
import { buildFindingsPart } from './build-findings-part.ts'
import { buildMethodPart } from './build-method-part.ts'
import { buildPrioritiesPart } from './build-priorities-part.ts'
import { buildScorePart } from './build-score-part.ts'
import { buildSummary } from './build-summary.ts'
import { createFeedbackContext, type FeedbackContext } from './feedback-context.ts'
import type { FeedbackSnapshot } from './feedback-snapshot.ts'
import type { FeedbackWords } from './feedback-words.ts'

const coverBlock = (context: FeedbackContext, firmName: string): Block => {
  const { snapshot, words, fill, say, date } = context
  const line = (label: string, value: string) => ({ label, value, seal: false })
  return {
    type: 'cover',
    heading: firmName,
    subheading: words.cover.heading,
    year: fill(words.cover.year, { year: snapshot.assessment.year }),
    lines: [
      line(words.cover.firm, snapshot.firm.name),
      line(words.cover.criteria, say(snapshot.instrument.title)),
      line(
        words.cover.assessed,
        snapshot.team === null
          ? words.cover.self
          : snapshot.team.assessors.map(one => one.name).join(words.listJoin) || words.cover.team,
      ),
      line(words.cover.builtOn, date(snapshot.builtOn)),
    ],
    sealWords: '',
  }
}

/**
 * The feedback report (反馈报告) of an assessment as plain JSON: cover, contents, summary, scores with chart,
 * strengths and opportunities per item, priorities, method. Pure: the same snapshot gives the same model.
 * Structure after the feedback report of excellence awards: what assessors saw, not what they advise.
 */
export const buildFeedback = (snapshot: FeedbackSnapshot, words: FeedbackWords): DossierModel => {
  const context = createFeedbackContext(snapshot, words)
  const { name, englishName } = snapshot.firm
  const firmName = snapshot.language === 'en' && englishName !== '' ? englishName : name
  const part = (id: keyof FeedbackWords['parts'], blocks: readonly Block[], titled = true): PartModel => ({
    id,
    type: id,
    title: words.parts[id],
    titled,
    blocks,
  })
  const subject = context.fill(words.subject, { year: snapshot.assessment.year })
  return {
    language: snapshot.language,
    builtOn: snapshot.builtOn,
    properties: {
      title: `${firmName} ${subject}`,
      author: firmName,
      subject,
      keywords: [snapshot.instrument.standard, String(snapshot.assessment.year)].join(', '),
      creator: `Zhiheng ${snapshot.appVersion}`,
    },
    header: `${firmName}\u3000${subject}`,
    style: snapshot.style,
    parts: [
      { id: 'cover', type: 'cover', title: '', titled: false, blocks: [coverBlock(context, firmName)] },
      part('contents', [{ type: 'contents' }], false),
      part('summary', buildSummary(context)),
      part('scores', buildScorePart(context)),
      part('findings', buildFindingsPart(context)),
      part('priorities', buildPrioritiesPart(context)),
      part('method', buildMethodPart(context)),
    ],
    evidence: [],
    phrases: words.phrases,
  }
}
