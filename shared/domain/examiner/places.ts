import type { Item, Leaf } from '../../packs/instrument.ts'
import type { SnapshotIndicator } from '../dossier/snapshot.ts'
import type { RemarkPlace, RemarkScreen, Say } from './remark.ts'
import type { ExaminerEvidence } from './snapshot.ts'

const at =
  (screen: RemarkScreen) =>
  (code: string): RemarkPlace => ({ screen, code })

export const atAssessment: RemarkPlace = { screen: 'assessment', code: '' }
export const atTeam: RemarkPlace = { screen: 'team', code: '' }
export const atYears: RemarkPlace = { screen: 'years', code: '' }
export const atAnswer = at('answer')
export const atProof = at('proof')
export const atFindings = at('findings')
export const atScore = at('score')
export const atResults = at('results')
export const atIndicator = at('indicator')
export const atEvidence = at('evidence')
export const atProfile = at('profile')
export const atFirm = at('firm')
export const atDossier = at('dossier')
export const atImprove = at('improve')
export const atAction = at('action')
export const atConsensus = at('consensus')
export const atVisit = at('visit')

/** Number and title of a leaf or item, for sentences. */
export const named = ({ code, title }: Pick<Leaf | Item, 'code' | 'title'>): { code: Say; title: Say } => ({
  code,
  title,
})

/** Number and title of an evidence, for sentences. */
export const proofNamed = ({ number, facts }: ExaminerEvidence): { number: Say; evidence: Say } => ({
  number,
  evidence: facts.title,
})

/** Name and leaf of an indicator, for sentences. */
export const measured = ({ name, leaf }: SnapshotIndicator): { name: Say; leaf: Say } => ({ name, leaf })

/** Names joined as a reader of either language joins them; what goes beyond `most` is only counted. */
export const listed = (names: readonly string[], most = 5): Say => {
  const shown = names.slice(0, most)
  const rest = names.length - shown.length
  return {
    zh: `${shown.join('、')}${rest > 0 ? ` 等 ${names.length} 项` : ''}`,
    en: `${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`,
  }
}

/** As `listed`, of words that differ by language. */
export const listedTitles = (
  titles: readonly { readonly zh: string; readonly en: string }[],
  most = 5,
): Say => {
  const rest = titles.length - Math.min(titles.length, most)
  const shown = titles.slice(0, most)
  return {
    zh: `${shown.map(one => one.zh).join('、')}${rest > 0 ? ` 等 ${titles.length} 项` : ''}`,
    en: `${shown.map(one => one.en).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`,
  }
}
