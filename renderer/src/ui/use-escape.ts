import { useEffect } from 'react'

/** Calls `run` on Escape while `active`, unless a dialog, a menu or the focused field keeps the key to itself. */
export const useEscape = (active: boolean, run: () => void): void => {
  useEffect(() => {
    if (!active) return
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return
      if (document.querySelector('dialog[open], [role=menu]') === null) run()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [active, run])
}
