import type { PackEntry } from '../../../../shared/contract/requests/packs.ts'

/** The newest version of an instrument that came with the application, when it is newer than the given one. */
export const newerVersion = (
  packs: readonly Pick<PackEntry, 'kind' | 'id' | 'version'>[],
  instrument: { readonly id: string; readonly version: string },
): string | null => {
  const order = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true })
  const newest = packs
    .filter(pack => pack.kind === 'instrument' && pack.id === instrument.id)
    .map(pack => pack.version)
    .toSorted(order)
    .at(-1)
  return newest !== undefined && order(newest, instrument.version) > 0 ? newest : null
}
