import { suggestFacts } from '../../../shared/domain/evidence/suggest/suggest-facts.ts'
import type { Suggestions } from '../../../shared/domain/evidence/suggest/suggestions.ts'
import type { AppContext } from '../app-context.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import { pageTexts } from '../store/content-store.ts'
import { kindsOf } from './evidence-kinds.ts'
import { firmFactsOf } from './firm-facts.ts'

/** Facts stand on the first pages. */
const mostPages = 30
const mostCharacters = 200_000

/** What is proposed for an evidence from its file name and from as much of its text as was read. */
export const readSuggestions = (
  app: Pick<AppContext, 'packs'>,
  firm: FirmSession,
  { fileName, sha256 }: { readonly fileName: string; readonly sha256: string },
): Suggestions => {
  const { name, shortName, englishName, creditCode } = firmFactsOf(firm.store)
  return suggestFacts({
    fileName,
    pages: pageTexts(firm.store.db, sha256, mostCharacters).pages.slice(0, mostPages),
    firmNames: [name, shortName, englishName].filter(one => one.trim() !== ''),
    creditCode,
    kinds: kindsOf(app, firm).current.kinds,
  })
}
