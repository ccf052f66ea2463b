import type { Bilingual } from '../../packs/common.ts'
import type { DossierLanguage, DossierSnapshot } from './snapshot.ts'

/** What every check needs; `language` is that of the reader, not of the dossier. */
export type CheckContext = {
  readonly snapshot: DossierSnapshot
  readonly say: (text: Bilingual) => string
  /** Joins the members of a list. */
  readonly comma: string
}

export const createCheckContext = (snapshot: DossierSnapshot, language: DossierLanguage): CheckContext => ({
  snapshot,
  say: text => (language === 'en' ? text.en : text.zh),
  comma: language === 'en' ? ', ' : '、',
})
