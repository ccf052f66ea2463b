import type { Bilingual } from '../../packs/common.ts'
import type { Item } from '../../packs/instrument.ts'
import { fillWords } from '../dossier/fill-words.ts'
import type { Cell } from '../dossier/model.ts'
import { type AssessmentScore, scoreAssessment } from '../scoring/score-assessment.ts'
import type { FeedbackSnapshot } from './feedback-snapshot.ts'
import type { FeedbackWords } from './feedback-words.ts'

/** What every part of the report needs at hand. */
export type FeedbackContext = {
  readonly snapshot: FeedbackSnapshot
  readonly words: FeedbackWords
  readonly items: readonly Item[]
  readonly score: AssessmentScore
  /** Last year's score by the same instrument; null when there is none. */
  readonly before: AssessmentScore | null
  readonly percentOf: (item: string) => number | null
  readonly say: (text: Bilingual) => string
  readonly fill: typeof fillWords
  readonly date: (iso: string) => string
  readonly cell: (text: string, more?: Omit<Cell, 'runs'>) => Cell
}

const known = (scores: FeedbackSnapshot['scores']): Record<string, { readonly percent: number | null }> =>
  Object.fromEntries(
    Object.entries(scores).flatMap(([code, score]) => (score === undefined ? [] : [[code, score]])),
  )

export const createFeedbackContext = (snapshot: FeedbackSnapshot, words: FeedbackWords): FeedbackContext => {
  const { instrument, language, previous } = snapshot
  const scores = known(snapshot.scores)
  return {
    snapshot,
    words,
    items: instrument.categories.flatMap(category => category.items),
    score: scoreAssessment(instrument, scores),
    before: previous === null ? null : scoreAssessment(instrument, previous.scores),
    percentOf: item => (Object.hasOwn(scores, item) ? (scores[item]?.percent ?? null) : null),
    say: text => (language === 'en' ? text.en : text.zh),
    fill: fillWords,
    date: iso => {
      const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? []
      if (year === undefined || month === undefined || day === undefined) return iso === '' ? words.none : iso
      return language === 'en' ? iso : fillWords(words.date, { year, month: Number(month), day: Number(day) })
    },
    cell: (text, more = {}) => ({ runs: [{ text: text === '' ? words.none : text }], ...more }),
  }
}
