import type { Bilingual } from '../../packs/common.ts'
import { fillWords } from './fill-words.ts'
import { selectEvidence } from './select-evidence.ts'
import type { DossierSnapshot, SnapshotEvidence } from './snapshot.ts'
import type { DossierWords } from './words.ts'

/** What every part builder needs at hand. */
export type BuildContext = {
  readonly snapshot: DossierSnapshot
  readonly words: DossierWords
  readonly evidence: readonly SnapshotEvidence[]
  /** Evidence id → its number, for evidence that is in the dossier. */
  readonly numberOf: ReadonlyMap<string, number>
  readonly say: (text: Bilingual) => string
  readonly fill: (words: string, values: Readonly<Record<string, string | number>>) => string
  /** `2026-04-30` as people write it; a shorter or empty date as it is. */
  readonly date: (iso: string) => string
}

export const createContext = (snapshot: DossierSnapshot, words: DossierWords): BuildContext => {
  const evidence = selectEvidence(snapshot)
  return {
    snapshot,
    words,
    evidence,
    numberOf: new Map(evidence.map(one => [one.id, one.number])),
    say: text => (snapshot.language === 'en' ? text.en : text.zh),
    fill: fillWords,
    date: iso => {
      const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? []
      if (year === undefined || month === undefined || day === undefined) return iso
      if (snapshot.language === 'en') return iso
      return fillWords(words.date, { year, month: Number(month), day: Number(day) })
    },
  }
}
