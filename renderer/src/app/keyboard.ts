/** What a key press asks for in the whole window; null when it is not ours. */
export type Shortcut =
  | { readonly does: 'palette' | 'undo' | 'redo' | 'keys' | 'await-letter' }
  | { readonly does: 'area'; readonly index: number }
  | { readonly does: 'area'; readonly letter: string }

type Press = {
  readonly key: string
  readonly ctrl: boolean
  readonly shift: boolean
  readonly alt: boolean
  /** Focus is where letters are typed. */
  readonly typing: boolean
  /** The place with focus undoes its own typing. */
  readonly ownUndo: boolean
  /** G was pressed just before. */
  readonly afterG: boolean
}

/** Reads a key press; plain letters count only outside of text, undo only where nothing undoes by itself. */
export const readShortcut = (press: Press): Shortcut | null => {
  const key = press.key.toLowerCase()
  if (press.alt) return null
  if (press.ctrl) {
    if (key === 'k' && !press.shift) return { does: 'palette' }
    if (key === 'z' && !press.ownUndo) return { does: press.shift ? 'redo' : 'undo' }
    if (key === 'y' && !press.shift && !press.ownUndo) return { does: 'redo' }
    if (/^[1-7]$/.test(key) && !press.shift) return { does: 'area', index: Number(key) - 1 }
    return null
  }
  if (press.typing) return null
  if (press.afterG && /^[a-z]$/.test(key) && key !== 'g') return { does: 'area', letter: key }
  if (key === 'g') return { does: 'await-letter' }
  if (key === '?') return { does: 'keys' }
  return null
}

const textTypes = new Set(['text', 'search', 'email', 'tel', 'url', 'number', 'password', 'date', ''])

/** Whether letters typed into this element are text. */
export const isTyping = (element: Element | null): boolean =>
  element instanceof HTMLElement &&
  (element.isContentEditable ||
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement ||
    (element instanceof HTMLInputElement && textTypes.has(element.getAttribute('type') ?? '')))

/**
 * Whether Ctrl/⌘ Z belongs to the focused place, which a text field or an editor has, unless an ancestor carries
 * `data-own-undo="false"` (it has nothing pending of its own).
 */
export const hasOwnUndo = (element: Element | null): boolean => {
  const marked = element?.closest('[data-own-undo]')?.getAttribute('data-own-undo')
  return marked === 'true' || (marked !== 'false' && isTyping(element))
}
