import type { SnapshotIndicator } from '../../dossier/snapshot.ts'
import type { ExaminerIndex } from '../examiner-index.ts'
import { speaksOf } from './indicator-names.ts'
import { windowsOf } from './windows-of.ts'

/**
 * Whether a narrative gives a cause (`words`) for a year of an indicator: in the indicator's own leaf a sentence about
 * the year, since a bad year has one cause for many curves; elsewhere one that names the indicator too.
 */
export const explains = (
  index: ExaminerIndex,
  indicator: SnapshotIndicator,
  year: number,
  words: readonly string[],
): boolean =>
  index.leaves.some(({ leaf, text }) =>
    windowsOf(text).some(
      ({ plain, bare }) =>
        plain.includes(String(year)) &&
        (leaf.code === indicator.leaf || speaksOf(bare, index.namesOf(indicator))) &&
        index.words.has(plain, words),
    ),
  )
