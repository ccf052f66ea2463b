import { createRequire } from 'node:module'
import type { pinyin as Pinyin } from 'pinyin-pro'

const load = createRequire(import.meta.url)
const han = /\p{Script=Han}/u

type Sign = { readonly origin: string; readonly first: string; readonly pinyin: string; readonly num: number }

/** The dictionary is read when the first Chinese title comes: most starts need none. */
const read = (text: string): readonly Sign[] => {
  const { pinyin } = load('pinyin-pro') as { readonly pinyin: typeof Pinyin }
  return pinyin(text, { type: 'all', toneType: 'none' })
}

export type TitleKeys = {
  /** Letters and digits of a title that holds Chinese, each Chinese sign by the first letter of its pinyin; else empty. */
  readonly initials: string
  /** Orders as a Chinese dictionary does: other scripts first, then by pinyin and tone. */
  readonly order: string
}

/** The keys that a title is found and ordered by. Signs of several readings are read by the words they stand in. */
export const titleKeys = (title: string): TitleKeys => {
  const lower = title.normalize('NFKC').toLowerCase()
  if (!han.test(lower)) return { initials: '', order: lower }
  const signs = read(lower)
  const initials = signs.map(({ origin, first }) => (han.test(origin) ? first : origin)).join('')
  return {
    initials: initials.toLowerCase().replace(/[^a-z0-9]/g, ''),
    order: signs
      .map(({ origin, pinyin, num }) => (han.test(origin) ? `~${pinyin}${num}${origin}` : origin))
      .join(''),
  }
}
