import type { DossierPhrases } from '../dossier/model.ts'

type Texts<Keys extends string> = Readonly<Record<Keys, string>>

/** The words printed in a feedback report: `resources/locales/<language>/feedback.json`. */
export type FeedbackWords = {
  readonly phrases: DossierPhrases
  readonly cover: Texts<'heading' | 'year' | 'firm' | 'criteria' | 'assessed' | 'builtOn' | 'self' | 'team'>
  readonly parts: Texts<'contents' | 'summary' | 'scores' | 'findings' | 'priorities' | 'method'>
  readonly summary: Texts<
    | 'total'
    | 'totalPartial'
    | 'level'
    | 'levelNote'
    | 'before'
    | 'best'
    | 'worst'
    | 'counts'
    | 'inflated'
    | 'strengths'
    | 'opportunities'
    | 'overall'
    | 'cited'
    | 'none'
  >
  readonly scores: Texts<
    | 'caption'
    | 'code'
    | 'title'
    | 'points'
    | 'percent'
    | 'score'
    | 'before'
    | 'change'
    | 'total'
    | 'notScored'
    | 'partlyScored'
    | 'byCategory'
    | 'byItem'
    | 'thisYear'
    | 'reasons'
    | 'reason'
  >
  readonly findings: Texts<'head' | 'strengths' | 'opportunities' | 'none' | 'reason' | 'visit'>
  readonly priorities: Texts<
    | 'lead'
    | 'caption'
    | 'rank'
    | 'item'
    | 'opportunity'
    | 'open'
    | 'openNote'
    | 'actions'
    | 'action'
    | 'owner'
    | 'due'
    | 'state'
    | 'noActions'
    | 'none'
  > & { readonly states: Texts<'plan' | 'do' | 'check' | 'act' | 'closed' | 'dropped'> }
  readonly method: Texts<
    | 'criteria'
    | 'scale'
    | 'process'
    | 'results'
    | 'steps'
    | 'selfOnly'
    | 'team'
    | 'name'
    | 'role'
    | 'affiliation'
    | 'agreement'
    | 'agreementNone'
    | 'kendall'
    | 'icc'
    | 'consensus'
    | 'consensusNone'
    | 'visit'
    | 'sources'
    | 'confidence'
    | 'limits'
    | 'band'
  > & {
    readonly roles: Texts<'leader' | 'assessor' | 'trainee'>
    readonly confidences: Texts<'verified' | 'unverified' | 'design'>
    readonly about: Texts<'structure' | 'points' | 'questions' | 'scoring' | 'maturity'>
  }
} & Texts<'subject' | 'fileName' | 'none' | 'date' | 'listJoin'>
