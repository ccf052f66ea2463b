import { useEffect } from 'react'
import { isTyping } from '../../../app/keyboard.ts'
import { type MeetingKey, readMeetingKey } from './meeting-key.ts'

const answersItself = 'a, button, summary, select, input:not([type=range])'

/** Hears the keys of the meeting from anywhere on the screen; a dialog and a menu keep theirs. */
export const useMeetingKeys = (act: (key: MeetingKey) => void): void => {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return
      if (document.querySelector('dialog[open], [role=menu]') !== null) return
      const at = document.activeElement
      const key = readMeetingKey({
        key: event.key,
        alt: event.altKey,
        ctrl: event.ctrlKey || event.metaKey,
        shift: event.shiftKey,
        typing: isTyping(at),
        ownKeys: at?.matches(answersItself) ?? false,
      })
      if (key === null) return
      event.preventDefault()
      act(key)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [act])
}
