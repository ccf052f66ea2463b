import type { EvidenceKind } from '../../../packs/evidence-kinds.ts'
import { titleOfFile } from '../title-of-file.ts'
import { nameFinder } from './find-names.ts'
import type { Line } from './read-lines.ts'
import { squeeze } from './read-lines.ts'
import type { Candidate, Why } from './suggestions.ts'

type Ground = { readonly page: number; readonly quote: string; readonly why: Why; readonly worth: number }
type Score = { total: number; best: Ground }

const headLines = 40
const hintLines = 400
/** Words in the name of the file were chosen by a person; a heading that is nothing but the name is the surest sign. */
const worthOf = { fileName: 3.2, heading: 4.5, early: 1.6, hint: 0.55, issuer: 0.4 }
const mostHints = 6
/** Words that only point to a kind mean less where nothing calls the document so. */
const worthAlone = 0.6
/** What speaks for a general kind speaks for its special ones too, when something speaks for these alone. */
const inheritance = 0.6
const enoughOfItsOwn = 1.6

/** Longer names are rarer by chance. */
const weightOf = (name: string): number => Math.min(1.5, 0.5 + name.length / 8)

const isHeading = (line: Line, name: string): boolean =>
  line.at < 20 && !line.text.includes(':') && name.length / line.text.length >= 0.5

/** What the document probably is, by the words of its heading, its file name and its text, the likeliest first. */
export const suggestKinds = (
  fileName: string,
  lines: readonly Line[],
  kinds: readonly EvidenceKind[],
): readonly Candidate[] => {
  const scores = new Map<string, Score>()
  const add = (kind: string, ground: Ground): void => {
    const known = scores.get(kind)
    if (known === undefined) scores.set(kind, { total: ground.worth, best: ground })
    else {
      known.total += ground.worth
      if (ground.worth > known.best.worth) known.best = ground
    }
  }
  const inherited = new Map<string, number>()
  const find = nameFinder(kinds)
  for (const { kind, name } of find(squeeze(titleOfFile(fileName)))) {
    add(kind, { page: 0, quote: fileName, why: 'file-name', worth: worthOf.fileName * weightOf(name) })
  }
  const seen = new Set<string>()
  for (const line of lines.slice(0, headLines)) {
    for (const { kind, name } of find(line.text)) {
      if (seen.has(name)) continue
      seen.add(name)
      const heading = isHeading(line, name)
      const worth = (heading ? worthOf.heading : worthOf.early) * weightOf(name)
      add(kind, { page: line.page, quote: line.quote, why: heading ? 'heading' : 'words', worth })
    }
  }
  const text = lines.slice(0, hintLines)
  const whole = text.map(line => line.text.toLowerCase()).join('\n')
  for (const { id, hints, issuers } of kinds) {
    const told = [...hints.zh, ...hints.en].filter(word => whole.includes(word.toLowerCase()))
    const [first] = told
    if (first === undefined) continue
    const at = text.find(line => line.text.toLowerCase().includes(first.toLowerCase()))
    const issued = [...issuers.zh, ...issuers.en].some(word => whole.includes(word.toLowerCase()))
    const alone = scores.has(id) ? 1 : worthAlone
    const worth = (Math.min(mostHints, told.length) * worthOf.hint + (issued ? worthOf.issuer : 0)) * alone
    add(id, { page: at?.page ?? 1, quote: at?.quote ?? '', why: 'words', worth })
  }
  for (const { id, family } of kinds) {
    const own = scores.get(id)
    const general = scores.get(family)
    if (id === family || own === undefined || general === undefined || own.total < enoughOfItsOwn) continue
    inherited.set(id, general.total * inheritance)
  }
  for (const [id, worth] of inherited) {
    const score = scores.get(id)
    if (score !== undefined) score.total += worth
  }
  const ranked = [...scores].sort(([, a], [, b]) => b.total - a.total)
  const most = ranked[0]?.[1].total ?? 0
  return ranked
    .slice(0, 3)
    .filter(([, { total }]) => total >= 1)
    .map(([kind, { total, best }]) => ({
      value: kind,
      page: best.page,
      quote: best.quote,
      confidence: Math.min(0.97, (1 - Math.exp(-total / 3)) * (total / most) ** 2),
      why: best.why,
    }))
}
