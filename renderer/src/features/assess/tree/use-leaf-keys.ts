import { useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { neighbour } from './leaf-list.ts'

const treeLinks = 'section nav a'

/** Alt+↑ and Alt+↓ go to the leaf before and after, from anywhere on the screen; the focus stays in the text or goes along the tree. */
export const useLeafKeys = (codes: readonly string[], current: string): void => {
  const navigate = useNavigate()
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
      const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null
      if (step === null || document.querySelector('dialog[open]')) return
      event.preventDefault()
      const leaf = neighbour(codes, current, step)
      if (leaf === null) return
      const writing = document.activeElement?.getAttribute('role') === 'textbox'
      void navigate({ to: '/assess', search: writing ? { leaf, focus: 'report' } : { leaf } }).then(() => {
        if (!writing) document.querySelector<HTMLElement>(`${treeLinks}[aria-current=page]`)?.focus()
      })
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [codes, current, navigate])
}
