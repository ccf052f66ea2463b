import { checkUnique, type PackProblem } from './problem.ts'
import type { ReviewRules } from './review-rules.ts'

/** Rule ids are used once. */
export const checkReviewRules = (pack: ReviewRules): readonly PackProblem[] =>
  checkUnique(
    'rules',
    pack.rules.map(rule => rule.id),
  )
