import type { KeyboardEvent } from 'react'

/** Listens for Enter in a text: not with Shift, which begins a new line, nor while an input method composes. */
export const onEnter =
  (act: (event: KeyboardEvent<HTMLTextAreaElement>) => void) =>
  (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    act(event)
  }
