import { createCheckContext } from './check-context.ts'
import { checkEvidence } from './checks/check-evidence.ts'
import { checkForm } from './checks/check-form.ts'
import { checkNarrative } from './checks/check-narrative.ts'
import { checkResults } from './checks/check-results.ts'
import { checkScores } from './checks/check-scores.ts'
import { checkWeight, type DossierWeight } from './checks/check-weight.ts'
import { type Remark, type RemarkSeverity, remark } from './remark.ts'
import type { DossierLanguage, DossierSnapshot } from './snapshot.ts'

const rank: Readonly<Record<RemarkSeverity, number>> = { blocking: 0, warning: 1, info: 2 }

/**
 * What is missing or doubtful in a dossier, worst first, else in the order of the dossier. Labels inside `params`
 * are in `language`, that of the reader; `weight` is null where the size is not limited. An empty list means that nothing known is missing; it does not mean
 * that the award's current notice asks for nothing else.
 */
export const checkDossier = (
  snapshot: DossierSnapshot,
  language: DossierLanguage = snapshot.language,
  weight: DossierWeight | null = null,
): readonly Remark[] => {
  const context = createCheckContext(snapshot, language)
  const remarks = [
    ...(snapshot.filingDate === '' ? [remark('filing-date-missing', 'warning', 'dossier', '')] : []),
    ...checkForm(context),
    ...checkNarrative(context),
    ...checkScores(context),
    ...checkResults(context),
    ...checkEvidence(context),
    ...checkWeight(weight, context),
  ]
  return remarks
    .map((one, index) => ({ one, index }))
    .sort((a, b) => rank[a.one.severity] - rank[b.one.severity] || a.index - b.index)
    .map(({ one }) => one)
}
