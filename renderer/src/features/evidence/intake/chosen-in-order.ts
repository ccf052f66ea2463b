import { keptPath } from '../../../../../shared/domain/evidence/intake/kept-path.ts'
import { byName, pathOf } from '../../../ui/given-files.ts'
import type { Placed } from './hand-over.ts'
import { sortInTurns } from './sort-in-turns.ts'
import { takeTurns } from './turns.ts'

type Chosen = Omit<Placed, 'n'>

/**
 * Chosen files with their paths and sizes, those of a folder by path, as they come in no order at all. The browser
 * asks the disk for each size, which takes its time where there are thousands.
 */
export const chosenInOrder = async (files: readonly File[]): Promise<readonly Chosen[]> => {
  const chosen: Chosen[] = []
  const turns = takeTurns()
  for (const file of files) {
    chosen.push({ file, path: keptPath(pathOf(file)), size: file.size })
    if (turns.due()) await turns.rest()
  }
  return chosen.some(({ path }) => path.includes('/'))
    ? sortInTurns(chosen, (a, b) => byName.compare(a.path, b.path), turns)
    : chosen
}
