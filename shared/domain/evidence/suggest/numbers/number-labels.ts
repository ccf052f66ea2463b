import type { EvidenceKind } from '../../../../packs/evidence-kinds.ts'
import { escapePattern } from '../../../text/escape-pattern.ts'

/** A label of numbers with the kinds whose documents use it and the shapes their numbers have. */
export type NumberLabel = {
  readonly word: string
  readonly kinds: ReadonlySet<string>
  readonly shapes: readonly string[]
}

export type NumberLabels = {
  readonly byWord: ReadonlyMap<string, NumberLabel>
  /** Finds every label; the longest where several begin at one place. */
  readonly pattern: RegExp
  /** The labels that are long enough to be known when a sign of them is misread. */
  readonly chinese: readonly string[]
  readonly latin: readonly string[]
  /** All shapes, for numbers that stand without a label. */
  readonly shapes: readonly { readonly kind: string; readonly shapes: readonly string[] }[]
}

/** A credit code is the number of a licence only, which is found by its check digits. */
const ofCode = /代码|code/u

/** The labels of all kinds of a pack, ready to be searched for. */
export const numberLabels = (kinds: readonly EvidenceKind[]): NumberLabels => {
  const found = new Map<string, { kinds: Set<string>; shapes: Set<string> }>()
  for (const { id, numbers } of kinds) {
    for (const { labels, shapes } of numbers) {
      for (const word of [...labels.zh, ...labels.en]) {
        const key = word.toLowerCase()
        const entry = found.get(key) ?? { kinds: new Set(), shapes: new Set() }
        entry.kinds.add(id)
        for (const shape of shapes) entry.shapes.add(shape)
        found.set(key, entry)
      }
    }
  }
  const words = [...found.keys()].sort((a, b) => b.length - a.length)
  const latin = (word: string): string =>
    /^[a-z]/.test(word) ? `(?<![a-z])${escapePattern(word)}(?![a-z])` : escapePattern(word)
  return {
    byWord: new Map(
      [...found].map(([word, entry]) => [word, { word, kinds: entry.kinds, shapes: [...entry.shapes] }]),
    ),
    pattern: new RegExp(words.length === 0 ? '(?!)' : words.map(latin).join('|'), 'giu'),
    chinese: words.filter(word => word.length >= 4 && /^\p{Script=Han}+$/u.test(word) && !ofCode.test(word)),
    latin: words.filter(word => word.length >= 6 && /^[a-z. ]+$/u.test(word) && !ofCode.test(word)),
    shapes: kinds.map(({ id, numbers }) => ({ kind: id, shapes: numbers.flatMap(one => one.shapes) })),
  }
}
