import { useEffect } from 'react'
import { stepFrom } from './item-places.ts'

/** Alt+↑ and Alt+↓ go to the item before and after in the given order, from anywhere on the screen. */
export const useItemKeys = (codes: readonly string[], current: string, go: (code: string) => void): void => {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
      const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null
      if (step === null || document.querySelector('dialog[open]')) return
      event.preventDefault()
      const next = stepFrom(codes, current, step)
      if (next === null) return
      // what is typed but not yet a line of its own is taken over when its field loses the focus
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
      go(next)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [codes, current, go])
}
