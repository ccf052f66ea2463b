import type { Check } from './check.ts'
import { actionFactMissing } from './checks/action-fact-missing.ts'
import { actionOverdue } from './checks/action-overdue.ts'
import { actionWithoutEffect } from './checks/action-without-effect.ts'
import { actualEqualsTarget } from './checks/actual-equals-target.ts'
import { assessorsFew } from './checks/assessors-few.ts'
import { ballotsAlike } from './checks/ballots-alike.ts'
import { bandAboveComparison } from './checks/band-above-comparison.ts'
import { bandWithoutCue } from './checks/band-without-cue.ts'
import { bandsFarApart } from './checks/bands-far-apart.ts'
import { bandsMissing } from './checks/bands-missing.ts'
import { bareParagraphs } from './checks/bare-paragraphs.ts'
import { capIgnored } from './checks/cap-ignored.ts'
import { citedEvidenceGone } from './checks/cited-evidence-gone.ts'
import { claimBroken } from './checks/claim-broken.ts'
import { claimWithoutNumber } from './checks/claim-without-number.ts'
import { claimsUnproven } from './checks/claims-unproven.ts'
import { comparisonNameless } from './checks/comparison-nameless.ts'
import { comparisonOld } from './checks/comparison-old.ts'
import { consensusNotApplied } from './checks/consensus-not-applied.ts'
import { emptyWords } from './checks/empty-words.ts'
import { evidenceFactMissing } from './checks/evidence-fact-missing.ts'
import { evidenceKindMissing } from './checks/evidence-kind-missing.ts'
import { evidenceLapsed } from './checks/evidence-lapsed.ts'
import { evidenceOld } from './checks/evidence-old.ts'
import { evidenceOtherName } from './checks/evidence-other-name.ts'
import { evidenceOverused } from './checks/evidence-overused.ts'
import { evidenceWithdrawn } from './checks/evidence-withdrawn.ts'
import { expectedEvidenceMissing } from './checks/expected-evidence-missing.ts'
import { figuresDiffer } from './checks/figures-differ.ts'
import { findingVague } from './checks/finding-vague.ts'
import { findingsBalance } from './checks/findings-balance.ts'
import { findingsMissing } from './checks/findings-missing.ts'
import { firmFigureDiffers } from './checks/firm-figure-differs.ts'
import { formDiffersRegister } from './checks/form-differs-register.ts'
import { indicatorFactMissing } from './checks/indicator-fact-missing.ts'
import { indicatorFewYears } from './checks/indicator-few-years.ts'
import { indicatorGroupThin } from './checks/indicator-group-thin.ts'
import { indicatorYearGap } from './checks/indicator-year-gap.ts'
import { indicatorYearMissing } from './checks/indicator-year-missing.ts'
import { indicatorsUnmentioned } from './checks/indicators-unmentioned.ts'
import { indicatorsWithout } from './checks/indicators-without.ts'
import { itemUnscored } from './checks/item-unscored.ts'
import { lastYearDropped } from './checks/last-year-dropped.ts'
import { leafIndicatorsFew } from './checks/leaf-indicators-few.ts'
import { leafUnwritten } from './checks/leaf-unwritten.ts'
import { leafWithoutEvidence } from './checks/leaf-without-evidence.ts'
import { leapUnexplained } from './checks/leap-unexplained.ts'
import { learningWithoutHistory } from './checks/learning-without-history.ts'
import { ledgerContradicted } from './checks/ledger-contradicted.ts'
import { lengthAgainstBudget } from './checks/length-against-budget.ts'
import { liveReferenceGone } from './checks/live-reference-gone.ts'
import { namedIndicatorMissing } from './checks/named-indicator-missing.ts'
import { oneBandForAll } from './checks/one-band-for-all.ts'
import { opportunitiesWithoutAction } from './checks/opportunities-without-action.ts'
import { opportunityRepeated } from './checks/opportunity-repeated.ts'
import { percentAboveImprovement } from './checks/percent-above-improvement.ts'
import { percentChange } from './checks/percent-change.ts'
import { percentFarFromFit } from './checks/percent-far-from-fit.ts'
import { percentOutsideBands } from './checks/percent-outside-bands.ts'
import { percentWithoutEvidence } from './checks/percent-without-evidence.ts'
import { placeholderLeft } from './checks/placeholder-left.ts'
import { profileFieldEmpty } from './checks/profile-field-empty.ts'
import { profileLength } from './checks/profile-length.ts'
import { profileWithoutCue } from './checks/profile-without-cue.ts'
import { reasonAgainstBand } from './checks/reason-against-band.ts'
import { reasonLength } from './checks/reason-length.ts'
import { reasonsAlike } from './checks/reasons-alike.ts'
import { repeatsLastYear } from './checks/repeats-last-year.ts'
import { repeatsOtherLeaf } from './checks/repeats-other-leaf.ts'
import { repeatsPrompt } from './checks/repeats-prompt.ts'
import { resultsNotPointedTo } from './checks/results-not-pointed-to.ts'
import { rowUnanswered } from './checks/row-unanswered.ts'
import { softwareWithoutHow } from './checks/software-without-how.ts'
import { spreadUnsettled } from './checks/spread-unsettled.ts'
import { systemsUnconnected } from './checks/systems-unconnected.ts'
import { tableDoubtful } from './checks/table-doubtful.ts'
import { tableEmpty } from './checks/table-empty.ts'
import { takeoverUnreviewed } from './checks/takeover-unreviewed.ts'
import { targetMissedUnsaid } from './checks/target-missed-unsaid.ts'
import { targetWithoutStretch } from './checks/target-without-stretch.ts'
import { textWithoutCue } from './checks/text-without-cue.ts'
import { textWithoutHistory } from './checks/text-without-history.ts'
import { totalInflated } from './checks/total-inflated.ts'
import { visitChangeBare } from './checks/visit-change-bare.ts'
import { visitCheckOpen } from './checks/visit-check-open.ts'
import { worseningUnexplained } from './checks/worsening-unexplained.ts'

/** Every predicate that a rule of a pack may name. */
export const checkTable: Readonly<Record<string, Check>> = {
  'action-fact-missing': actionFactMissing,
  'action-overdue': actionOverdue,
  'action-without-effect': actionWithoutEffect,
  'actual-equals-target': actualEqualsTarget,
  'assessors-few': assessorsFew,
  'ballots-alike': ballotsAlike,
  'band-above-comparison': bandAboveComparison,
  'band-without-cue': bandWithoutCue,
  'bands-far-apart': bandsFarApart,
  'bands-missing': bandsMissing,
  'bare-paragraphs': bareParagraphs,
  'cap-ignored': capIgnored,
  'cited-evidence-gone': citedEvidenceGone,
  'claim-broken': claimBroken,
  'claim-without-number': claimWithoutNumber,
  'claims-unproven': claimsUnproven,
  'comparison-nameless': comparisonNameless,
  'comparison-old': comparisonOld,
  'consensus-not-applied': consensusNotApplied,
  'empty-words': emptyWords,
  'evidence-fact-missing': evidenceFactMissing,
  'evidence-kind-missing': evidenceKindMissing,
  'evidence-lapsed': evidenceLapsed,
  'evidence-old': evidenceOld,
  'evidence-other-name': evidenceOtherName,
  'evidence-overused': evidenceOverused,
  'evidence-withdrawn': evidenceWithdrawn,
  'expected-evidence-missing': expectedEvidenceMissing,
  'figures-differ': figuresDiffer,
  'finding-vague': findingVague,
  'findings-balance': findingsBalance,
  'findings-missing': findingsMissing,
  'firm-figure-differs': firmFigureDiffers,
  'form-differs-register': formDiffersRegister,
  'indicator-fact-missing': indicatorFactMissing,
  'indicator-few-years': indicatorFewYears,
  'indicator-group-thin': indicatorGroupThin,
  'indicator-year-gap': indicatorYearGap,
  'indicator-year-missing': indicatorYearMissing,
  'indicators-unmentioned': indicatorsUnmentioned,
  'indicators-without': indicatorsWithout,
  'item-unscored': itemUnscored,
  'last-year-dropped': lastYearDropped,
  'leaf-indicators-few': leafIndicatorsFew,
  'leaf-unwritten': leafUnwritten,
  'leaf-without-evidence': leafWithoutEvidence,
  'leap-unexplained': leapUnexplained,
  'learning-without-history': learningWithoutHistory,
  'ledger-contradicted': ledgerContradicted,
  'length-against-budget': lengthAgainstBudget,
  'live-reference-gone': liveReferenceGone,
  'named-indicator-missing': namedIndicatorMissing,
  'one-band-for-all': oneBandForAll,
  'opportunities-without-action': opportunitiesWithoutAction,
  'opportunity-repeated': opportunityRepeated,
  'percent-above-improvement': percentAboveImprovement,
  'percent-change': percentChange,
  'percent-far-from-fit': percentFarFromFit,
  'percent-outside-bands': percentOutsideBands,
  'percent-without-evidence': percentWithoutEvidence,
  'placeholder-left': placeholderLeft,
  'profile-field-empty': profileFieldEmpty,
  'profile-length': profileLength,
  'profile-without-cue': profileWithoutCue,
  'reason-against-band': reasonAgainstBand,
  'reason-length': reasonLength,
  'reasons-alike': reasonsAlike,
  'repeats-last-year': repeatsLastYear,
  'repeats-other-leaf': repeatsOtherLeaf,
  'repeats-prompt': repeatsPrompt,
  'results-not-pointed-to': resultsNotPointedTo,
  'row-unanswered': rowUnanswered,
  'software-without-how': softwareWithoutHow,
  'spread-unsettled': spreadUnsettled,
  'systems-unconnected': systemsUnconnected,
  'table-doubtful': tableDoubtful,
  'table-empty': tableEmpty,
  'takeover-unreviewed': takeoverUnreviewed,
  'target-missed-unsaid': targetMissedUnsaid,
  'target-without-stretch': targetWithoutStretch,
  'text-without-cue': textWithoutCue,
  'text-without-history': textWithoutHistory,
  'total-inflated': totalInflated,
  'visit-change-bare': visitChangeBare,
  'visit-check-open': visitCheckOpen,
  'worsening-unexplained': worseningUnexplained,
}
