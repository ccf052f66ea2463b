import { fillWords } from '../../../../shared/domain/dossier/fill-words.ts'
import type { DossierPhrases } from '../../../../shared/domain/dossier/model.ts'
import type { EvidenceProblem } from '../merge/evidence-trouble.ts'

/** How an evidence gets into the dossier: its own pages (all, or those `shown`), a page with an image, or a page of facts. */
export type EvidencePlan =
  | { readonly kind: 'pages'; readonly pages: number; readonly shown?: readonly number[] }
  | { readonly kind: 'image' }
  | { readonly kind: 'facts'; readonly problem?: EvidenceProblem }

/** The pages of the original that are printed, in order; an image and a page of facts are page 1. */
export const printedPages = (plan: EvidencePlan | undefined): readonly number[] => {
  if (plan?.kind !== 'pages') return [1]
  return plan.shown ?? Array.from({ length: plan.pages }, (_, index) => index + 1)
}

/** What is stamped on the `nth` printed page (from 1): `证据 E-12 · 第 2 / 3 页`, with the original's page where pages were chosen. */
export const stampText = (
  phrases: DossierPhrases,
  label: string,
  plan: EvidencePlan | undefined,
  nth: number,
): string => {
  const printed = printedPages(plan)
  const words = { label, page: nth, pages: printed.length, source: printed[nth - 1] ?? nth }
  const chosen = plan?.kind === 'pages' && plan.shown !== undefined
  return fillWords(chosen ? phrases.stampOfPage : phrases.stamp, words)
}
