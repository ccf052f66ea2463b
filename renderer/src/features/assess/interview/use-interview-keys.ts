import { useEffect } from 'react'

type Acts = {
  readonly onQuestion: (step: 1 | -1) => void
  readonly onLeaf: (step: 1 | -1) => void
  readonly onLeave: () => void
}

/** The keys of an interview: Alt ↑↓ and Ctrl Enter between questions, Alt Page ↑↓ between leaves, Esc back to the report. */
export const useInterviewKeys = ({ onQuestion, onLeaf, onLeave }: Acts): void => {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.isComposing || event.shiftKey || document.querySelector('dialog[open]')) return
      const control = event.ctrlKey || event.metaKey
      const act =
        event.altKey && !control
          ? {
              ArrowDown: () => onQuestion(1),
              ArrowUp: () => onQuestion(-1),
              PageDown: () => onLeaf(1),
              PageUp: () => onLeaf(-1),
            }[event.key]
          : control
            ? { Enter: () => onQuestion(1) }[event.key]
            : { Escape: onLeave }[event.key]
      if (act === undefined) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  })
}
