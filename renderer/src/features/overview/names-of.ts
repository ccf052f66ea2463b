import type { Bilingual } from '../../../../shared/packs/common.ts'
import type { Instrument } from '../../../../shared/packs/instrument.ts'

/** How many places are named in full. */
const named = 2

/** Code and title of the first places, and how many more there are. Unknown codes are shown as they are. */
export const namesOf = (
  instrument: Instrument,
  codes: readonly string[],
  pick: (text: Bilingual) => string,
  separator: string,
): { readonly names: string; readonly rest: number } => {
  const items = instrument.categories.flatMap(category => category.items)
  const titles = new Map([
    ...items.map(item => [item.code, item.title] as const),
    ...items.flatMap(item => item.leaves.map(leaf => [leaf.code, leaf.title] as const)),
  ])
  const names = codes.slice(0, named).map(code => {
    const title = titles.get(code)
    return title === undefined ? code : `${code} ${pick(title)}`
  })
  return { names: names.join(separator), rest: Math.max(0, codes.length - named) }
}
