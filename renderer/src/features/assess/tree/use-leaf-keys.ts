import { useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { showToast } from '../../../ui/toast-store.ts'
import { neighbour, nextUnwritten } from './leaf-list.ts'
import { focusRegion, stepRegion } from './work-regions.ts'

type Options = {
  /** The profile and all leaves in order. */
  readonly codes: readonly string[]
  readonly current: string
  /** Leaves in which something is written. */
  readonly written: ReadonlySet<string>
  readonly enabled: boolean
}

const treeLinks = 'section nav a'
const isWriting = () => document.activeElement?.getAttribute('role') === 'textbox'

/**
 * The keys of the assessment, which work from anywhere on the screen: Alt ↑↓ leaf before and after, Alt N next leaf
 * without text, Alt R text, Alt S score, Alt P panel, Alt I interview, F6 from part to part. After a step the focus
 * stays in the text or goes along the tree.
 */
export const useLeafKeys = ({ codes, current, written, enabled }: Options): void => {
  const { t } = useTranslation('assess')
  const navigate = useNavigate()
  useEffect(() => {
    if (!enabled) return
    const goTo = (leaf: string | null) => {
      if (leaf === null) return
      const writing = isWriting()
      void navigate({ to: '/assess', search: writing ? { leaf, focus: 'report' } : { leaf } }).then(() => {
        if (!writing) document.querySelector<HTMLElement>(`${treeLinks}[aria-current=page]`)?.focus()
      })
    }
    const acts: Readonly<Record<string, () => void>> = {
      ArrowDown: () => goTo(neighbour(codes, current, 1)),
      ArrowUp: () => goTo(neighbour(codes, current, -1)),
      KeyN: () => {
        const leaf = nextUnwritten(codes, current, written)
        if (leaf === null) showToast({ text: t('leaf.allWritten') })
        goTo(leaf)
      },
      KeyR: () => {
        const editor = document.querySelector<HTMLElement>('#leaf-panel [role=textbox]')
        if (editor) editor.focus()
        else void navigate({ to: '/assess', search: { leaf: current, focus: 'report' } })
      },
      KeyS: () => void focusRegion('score'),
      KeyP: () => void focusRegion('panel'),
      KeyI: () => void navigate({ to: '/assess', search: { leaf: current, tab: 'interview' } }),
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || document.querySelector('dialog[open]')) return
      if (event.key === 'F6' && !event.altKey) {
        event.preventDefault()
        return stepRegion(event.shiftKey ? -1 : 1)
      }
      if (!event.altKey || event.shiftKey) return
      const act = acts[event.code]
      if (act === undefined) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [codes, current, written, enabled, navigate, t])
}
