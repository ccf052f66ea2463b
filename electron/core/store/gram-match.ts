import { gramsOf, gramsToFind } from '../../../shared/domain/search/grams.ts'
import { mayBeInitials } from '../../../shared/domain/search/query-words.ts'

/**
 * Marks before a piece that say where it stands. No piece of a text looks like one with a mark: three signs are
 * a piece only when all are letters or digits.
 */
const inTitle = 't:'
const inInitials = 'i:'
const ofEntity = 'k:'

const phrase = (token: string): string => `"${token.replaceAll('"', '""')}"`
const all = (tokens: readonly string[], mark = ''): string =>
  tokens.map(token => phrase(mark + token)).join(' AND ')

export type DocumentText = {
  readonly entity: string
  /** Folded, as `body` is. */
  readonly title: string
  readonly body: string
  readonly initials: string
}

/** What a row of the firm file is indexed by, for one insert into a table of pieces. */
export const documentGrams = ({ entity, title, body, initials }: DocumentText): string => {
  const ofTitle = gramsOf(title)
  return [
    ...new Set([...ofTitle, ...gramsOf(body)]),
    ...Array.from(ofTitle, gram => inTitle + gram),
    ...Array.from(gramsOf(initials), gram => inInitials + gram),
    ofEntity + entity,
  ].join(' ')
}

/** What a page of a content is indexed by. */
export const pageGrams = (folded: string): string => [...gramsOf(folded)].join(' ')

/** Every word somewhere on the page. */
export const matchPages = (words: readonly string[]): string => all(words.flatMap(gramsToFind))

type Scope = { readonly entity?: string; readonly titleOnly?: boolean }

/** Every word in title or body, or as initials of the title. */
export const matchDocuments = (words: readonly string[], { entity, titleOnly = false }: Scope): string =>
  words
    .map(word => {
      const plain = all(gramsToFind(word), titleOnly ? inTitle : '')
      return mayBeInitials(word) ? `((${plain}) OR (${all(gramsToFind(word), inInitials)}))` : plain
    })
    .concat(entity === undefined ? [] : [phrase(ofEntity + entity)])
    .join(' AND ')
