import { keptPath } from '../../../../../shared/domain/evidence/intake/kept-path.ts'
import { byName, pathOf } from '../../../ui/given-files.ts'
import type { Placed } from './hand-over.ts'

type Chosen = Omit<Placed, 'n'>

/** So long the window may be kept busy before a hand gets its turn. */
const turnMs = 12

const breathe = (): Promise<void> => new Promise(resolve => setTimeout(resolve))

/**
 * Chosen files with their paths and sizes, those of a folder by path, as they come in no order at all. The browser
 * asks the disk for each size, which takes its time where there are thousands.
 */
export const chosenInOrder = async (files: readonly File[]): Promise<readonly Chosen[]> => {
  const chosen: Chosen[] = []
  let since = performance.now()
  for (const file of files) {
    chosen.push({ file, path: keptPath(pathOf(file)), size: file.size })
    if (performance.now() - since < turnMs) continue
    await breathe()
    since = performance.now()
  }
  return chosen.some(({ path }) => path.includes('/'))
    ? chosen.toSorted((a, b) => byName.compare(a.path, b.path))
    : chosen
}
