export type Piece = { readonly kind: 'same' | 'added' | 'removed'; readonly text: string }

/** Chinese characters and signs one by one, Latin words and numbers as a whole. */
const tokensOf = (text: string): readonly string[] => text.match(/[A-Za-z0-9]+(?:[.,][0-9]+)*|[\s\S]/gu) ?? []

const joined = (pieces: readonly Piece[]): readonly Piece[] => {
  const result: Piece[] = []
  for (const piece of pieces) {
    const last = result.at(-1)
    if (piece.text === '') continue
    if (last?.kind === piece.kind)
      result[result.length - 1] = { kind: last.kind, text: last.text + piece.text }
    else result.push(piece)
  }
  return result
}

/** Longest common subsequence by table; `before` and `after` are what is left between equal ends. */
const middle = (before: readonly string[], after: readonly string[]): readonly Piece[] => {
  const width = after.length + 1
  const table = new Uint16Array((before.length + 1) * width)
  const cell = (row: number, column: number) => table[row * width + column] ?? 0
  for (let row = before.length - 1; row >= 0; row--) {
    for (let column = after.length - 1; column >= 0; column--) {
      table[row * width + column] =
        before[row] === after[column]
          ? cell(row + 1, column + 1) + 1
          : Math.max(cell(row + 1, column), cell(row, column + 1))
    }
  }
  const pieces: Piece[] = []
  let row = 0
  let column = 0
  while (row < before.length && column < after.length) {
    const old = before[row] ?? ''
    const fresh = after[column] ?? ''
    if (old === fresh) {
      pieces.push({ kind: 'same', text: old })
      row++
      column++
    } else if (cell(row + 1, column) >= cell(row, column + 1)) {
      pieces.push({ kind: 'removed', text: old })
      row++
    } else {
      pieces.push({ kind: 'added', text: fresh })
      column++
    }
  }
  pieces.push({ kind: 'removed', text: before.slice(row).join('') })
  pieces.push({ kind: 'added', text: after.slice(column).join('') })
  return pieces
}

const largestTable = 4_000_000

/**
 * What was taken out of and put into a text. Texts whose changed middle is too large to compare token by
 * token are shown as one removal and one addition.
 */
export const textDifference = (before: string, after: string): readonly Piece[] => {
  const old = tokensOf(before)
  const fresh = tokensOf(after)
  let start = 0
  while (start < old.length && start < fresh.length && old[start] === fresh[start]) start++
  let end = 0
  while (
    end < old.length - start &&
    end < fresh.length - start &&
    old[old.length - 1 - end] === fresh[fresh.length - 1 - end]
  )
    end++
  const oldMiddle = old.slice(start, old.length - end)
  const freshMiddle = fresh.slice(start, fresh.length - end)
  const changed: readonly Piece[] =
    oldMiddle.length * freshMiddle.length > largestTable
      ? [
          { kind: 'removed', text: oldMiddle.join('') },
          { kind: 'added', text: freshMiddle.join('') },
        ]
      : middle(oldMiddle, freshMiddle)
  return joined([
    { kind: 'same', text: old.slice(0, start).join('') },
    ...changed,
    { kind: 'same', text: old.slice(old.length - end).join('') },
  ])
}

/** Long equal stretches are shortened to their `edge` characters next to a change. */
export const shortened = (pieces: readonly Piece[], edge = 24): readonly Piece[] =>
  pieces.map((piece, index) => {
    if (piece.kind !== 'same' || piece.text.length <= edge * 2 + 1) return piece
    const head = index === 0 ? '' : piece.text.slice(0, edge)
    const tail = index === pieces.length - 1 ? '' : piece.text.slice(-edge)
    return { kind: 'same', text: `${head}…${tail}` }
  })
