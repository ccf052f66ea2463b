export type MeetingKey =
  | { readonly does: 'step'; readonly by: 1 | -1 }
  | { readonly does: 'confirm' | 'median' | 'next' | 'previous' }

type Press = {
  readonly key: string
  readonly alt: boolean
  /** Ctrl or ⌘. */
  readonly ctrl: boolean
  readonly shift: boolean
  /** Focus is where letters are typed. */
  readonly typing: boolean
  /** The focused place answers Enter and the arrows by itself: a link, a button, a tick. */
  readonly ownKeys: boolean
}

/** What a key press asks of the meeting; null when it belongs to somebody else. */
export const readMeetingKey = ({ key, alt, ctrl, shift, typing, ownKeys }: Press): MeetingKey | null => {
  if (alt && !ctrl && !shift) {
    if (key === 'ArrowDown') return { does: 'next' }
    if (key === 'ArrowUp') return { does: 'previous' }
    return null
  }
  if (ctrl) return key === 'Enter' ? { does: 'confirm' } : null
  if (alt || typing) return null
  const letter = key.toLowerCase()
  if (letter === 'n') return { does: 'next' }
  if (letter === 'p') return { does: 'previous' }
  if (letter === 'm') return { does: 'median' }
  if (ownKeys) return null
  if (key === 'ArrowLeft') return { does: 'step', by: -1 }
  if (key === 'ArrowRight') return { does: 'step', by: 1 }
  return key === 'Enter' ? { does: 'confirm' } : null
}
