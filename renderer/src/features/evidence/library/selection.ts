/** Which evidence is chosen for an act on several, and where a range of it would begin. */
export type Selection = {
  readonly ids: ReadonlySet<string>
  /** The row that a range reaches from; null before any was touched. */
  readonly anchor: string | null
  /** What was chosen apart from the present range, so that the range may shrink again. */
  readonly base: ReadonlySet<string>
}

const nobody: ReadonlySet<string> = new Set()

export const noSelection: Selection = { ids: nobody, anchor: null, base: nobody }

/** A range would begin here from now on. */
export const anchoredAt = ({ ids }: Selection, anchor: string): Selection => ({ ids, anchor, base: ids })

/** One row more or less; a range would begin there. */
export const toggled = (selection: Selection, id: string, on: boolean): Selection => {
  const ids = new Set(selection.ids)
  if (on) ids.add(id)
  else ids.delete(id)
  return anchoredAt({ ...selection, ids }, id)
}

/** Everything from the anchor to a row, in the order of the list, beside what was chosen before; without an anchor from `start`. */
export const rangedTo = (
  selection: Selection,
  order: readonly string[],
  id: string,
  start: string,
): Selection => {
  const anchor = selection.anchor ?? start
  const from = order.indexOf(anchor)
  const to = order.indexOf(id)
  if (to < 0) return selection
  const range = from < 0 ? [id] : order.slice(Math.min(from, to), Math.max(from, to) + 1)
  return { ids: new Set([...selection.base, ...range]), anchor: from < 0 ? id : anchor, base: selection.base }
}

/** Without what is not there any more. */
export const keptOf = ({ ids, base, anchor }: Selection, there: ReadonlySet<string>): Selection => ({
  ids: new Set([...ids].filter(id => there.has(id))),
  base: new Set([...base].filter(id => there.has(id))),
  anchor,
})

/** Everything that the list holds, beside what was chosen before. */
export const everything = ({ ids, anchor }: Selection, order: readonly string[]): Selection => {
  const all = new Set([...ids, ...order])
  return { ids: all, anchor, base: all }
}
