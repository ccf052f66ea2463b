import type { Bilingual } from '../../packs/common.ts'
import type { ReviewSeverity, ReviewTopic } from '../../packs/review-rules.ts'

/** The screens on which what the dry run finds is looked at and mended. */
export const remarkScreens = [
  'assessment',
  'answer',
  'proof',
  'findings',
  'score',
  'results',
  'indicator',
  'evidence',
  'profile',
  'firm',
  'dossier',
  'improve',
  'action',
  'team',
  'consensus',
  'visit',
  'years',
] as const
export type RemarkScreen = (typeof remarkScreens)[number]

/**
 * Where it is: `code` is a leaf (answer, proof, results), an item (findings, score, improve, consensus, visit), a
 * profile field, a fact of the firm, or the id of an indicator, evidence, dossier or action; empty for the
 * assessment, the team and the years.
 */
export type RemarkPlace = { readonly screen: RemarkScreen; readonly code: string }

/** A value for a sentence; words that differ by language come in both. */
export type Say = string | number | Bilingual

/** One thing that an examiner would raise, as data. */
export type Remark = {
  readonly rule: string
  readonly severity: ReviewSeverity
  readonly topic: ReviewTopic
  readonly place: RemarkPlace
  /** Names the remark among all remarks of its rule; stays the same while what it is about does. */
  readonly key: string
  /** The item it belongs to; null when it is about no single one. */
  readonly item: string | null
  /** Points that hang on it: those of the leaf or item. */
  readonly points: number
  /** The words it is about, at most 60 characters; empty when it is about something that is not there. */
  readonly quote: string
  /** What fills the sentence of the rule. */
  readonly says: Readonly<Record<string, Say>>
}
