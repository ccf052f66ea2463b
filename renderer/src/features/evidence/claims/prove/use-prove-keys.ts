import { useEffect, useEffectEvent } from 'react'
import { isTyping } from '../../../../app/keyboard.ts'

/** What a key does on the walk; null for any other. */
export type ProveKey =
  | { readonly does: 'step'; readonly step: 1 | -1 }
  | { readonly does: 'proof'; readonly step: 1 | -1 }
  | { readonly does: 'visit'; readonly visit: 'open' | 'seen' | 'doubtful' }
  | { readonly does: 'note' | 'find' | 'full' | 'leave' }

const keys: ReadonlyMap<string, ProveKey> = new Map([
  ['j', { does: 'step', step: 1 }],
  ['k', { does: 'step', step: -1 }],
  ['arrowright', { does: 'step', step: 1 }],
  ['arrowleft', { does: 'step', step: -1 }],
  [']', { does: 'proof', step: 1 }],
  ['[', { does: 'proof', step: -1 }],
  ['1', { does: 'visit', visit: 'seen' }],
  ['2', { does: 'visit', visit: 'doubtful' }],
  ['0', { does: 'visit', visit: 'open' }],
  ['n', { does: 'note' }],
  ['e', { does: 'find' }],
  ['f', { does: 'full' }],
  ['escape', { does: 'leave' }],
])

/** Reads a key of the walk; letters in either case. */
export const readProveKey = (key: string): ProveKey | null => keys.get(key.toLowerCase()) ?? null

const ownArrows = '[role=radiogroup], fieldset, [role=tablist], [role=menu], [data-passage]'

/** The keys of the walk, wherever nothing else wants them. */
export const useProveKeys = (act: (key: ProveKey) => void): void => {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
    if (document.querySelector('dialog[open]') !== null) return
    const { activeElement } = document
    const key = readProveKey(event.key)
    if (key === null) return
    if (isTyping(activeElement)) {
      if (event.key === 'Escape' && activeElement instanceof HTMLElement) activeElement.blur()
      return
    }
    if (event.key.startsWith('Arrow') && activeElement?.closest(ownArrows)) return
    event.preventDefault()
    act(key)
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}
