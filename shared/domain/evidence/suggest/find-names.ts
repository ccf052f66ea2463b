import type { EvidenceKind } from '../../../packs/evidence-kinds.ts'
import { escapePattern } from '../../text/escape-pattern.ts'

export type FoundName = { readonly kind: string; readonly name: string; readonly from: number }

/** Finds what documents call themselves; of names that hold each other the longest. */
export const nameFinder = (kinds: readonly EvidenceKind[]): ((text: string) => readonly FoundName[]) => {
  const owner = new Map<string, string>()
  for (const { id, names } of kinds) {
    for (const name of [...names.zh, ...names.en]) owner.set(name.normalize('NFKC').toLowerCase(), id)
  }
  const words = [...owner.keys()].sort((a, b) => b.length - a.length)
  const whole = (word: string): string =>
    /^[a-z]/.test(word) ? `(?<![a-z])${escapePattern(word)}(?![a-z])` : escapePattern(word)
  const pattern = new RegExp(words.length === 0 ? '(?!)' : words.map(whole).join('|'), 'giu')
  return text =>
    [...text.matchAll(pattern)].flatMap(match => {
      const name = match[0].toLowerCase()
      const kind = owner.get(name)
      return kind === undefined ? [] : [{ kind, name, from: match.index }]
    })
}
