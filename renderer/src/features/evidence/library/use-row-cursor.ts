import { useState } from 'react'
import type { Library } from './use-library.ts'

type Cursor = { readonly id: string; readonly index: number }

/** The row that the keys act on: the one that was moved to last, or that was chosen elsewhere since. */
export const useRowCursor = (library: Library, chosen: string) => {
  const [cursor, setCursor] = useState<Cursor>({ id: chosen, index: -1 })
  const [seen, setSeen] = useState(chosen)
  if (seen !== chosen) {
    setSeen(chosen)
    if (chosen !== '' && chosen !== cursor.id) setCursor({ id: chosen, index: -1 })
  }
  const { id, index } = cursor
  const there = library.rowAt(index)?.evidence.id
  // A row that is not loaded stays where it was last seen.
  const stands = there === undefined && index < library.total ? index : -1
  return { id, at: there === id ? index : Math.max(library.indexOf(id), stands), moveTo: setCursor }
}
