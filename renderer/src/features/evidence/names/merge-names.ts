import type { EvidenceName } from '../../../../../shared/contract/requests/library.ts'
import type { RequestOutput } from '../../../../../shared/contract/requests.ts'

/** Number and title of all evidence, as of a state of the firm file. */
export type EvidenceNames = {
  readonly state: number
  readonly byId: ReadonlyMap<string, EvidenceName>
}

/** What is known, with what changed since. Where nothing did, the names stay the very same. */
export const mergeNames = (
  known: EvidenceNames | undefined,
  { state, names, removed }: RequestOutput<'library.names'>,
): EvidenceNames => {
  if (known !== undefined && names.length === 0 && removed.length === 0) return { state, byId: known.byId }
  const byId = new Map(known?.byId)
  for (const id of removed) byId.delete(id)
  for (const name of names) byId.set(name.id, name)
  return { state, byId }
}

/** The names of some evidence by number; what is not there any more is left out. */
export const namesOf = (names: EvidenceNames['byId'], ids: readonly string[]): readonly EvidenceName[] =>
  ids.flatMap(id => names.get(id) ?? []).sort((a, b) => a.number - b.number)

/** The evidence that has a number; undefined when there is none. */
export const nameOfNumber = (
  names: EvidenceNames['byId'] | undefined,
  number: number,
): EvidenceName | undefined =>
  names === undefined ? undefined : [...names.values()].find(one => one.number === number)
