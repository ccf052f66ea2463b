type Placed = { readonly id: string; readonly position: number }

/**
 * The positions that change when `id` is put behind `after` (null: first). One row moves between its new
 * neighbours; only when no number is left between them is everything numbered anew. Unknown ids and a row that
 * stands there already change nothing.
 *
 * @param ordered all rows in their present order
 */
export const placeInOrder = (
  ordered: readonly Placed[],
  id: string,
  after: string | null,
): readonly Placed[] => {
  const moved = ordered.find(row => row.id === id)
  if (moved === undefined || after === id) return []
  const others = ordered.filter(row => row !== moved)
  const at = after === null ? 0 : others.findIndex(row => row.id === after) + 1
  if (after !== null && at === 0) return []
  const next = [...others.slice(0, at), moved, ...others.slice(at)]
  if (next.every((row, index) => row === ordered[index])) return []
  const before = others[at - 1]?.position
  const behind = others[at]?.position
  const position =
    before === undefined ? (behind ?? 0) - 1 : behind === undefined ? before + 1 : (before + behind) / 2
  const fits = (before === undefined || position > before) && (behind === undefined || position < behind)
  if (fits) return [{ id, position }]
  return next.flatMap((row, index) =>
    row.position === index + 1 ? [] : [{ id: row.id, position: index + 1 }],
  )
}
