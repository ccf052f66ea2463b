import { type RefObject, useEffect } from 'react'
import type { Scale } from '../../../../../shared/packs/instrument.ts'
import { isTyping } from '../../../app/keyboard.ts'
import { bandOfKey, dimensionAfter, dimensionForKey } from './band-keys.ts'

type Hands = {
  readonly scale: Scale
  readonly bands: Readonly<Record<string, string>>
  readonly onBand: (dimension: string, band: string) => void
}

const rowOf = (root: HTMLElement | null, dimension: string): HTMLElement | null =>
  root?.querySelector(`[data-dimension="${CSS.escape(dimension)}"]`) ?? null

/** Puts the focus into the row of a dimension: on the chosen band, else on the first. */
const focusDimension = (root: HTMLElement | null, dimension: string): void => {
  const row = rowOf(root, dimension)
  const radio = row?.querySelector<HTMLElement>('input:checked') ?? row?.querySelector<HTMLElement>('input')
  radio?.focus()
}

/** 1 to 6 give the focused dimension a band and go on to the next; after the last the focus is on the percent. */
export const useBandKeys = (root: RefObject<HTMLElement | null>, hands: Hands, active: boolean): void => {
  useEffect(() => {
    if (!active) return
    const onKey = (event: KeyboardEvent): void => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return
      if (isTyping(document.activeElement) || document.querySelector('dialog[open], [role=menu]')) return
      const band = bandOfKey(event.key, hands.scale.bands)
      if (band === null) return
      const row = document.activeElement?.closest<HTMLElement>('[data-dimension]')
      const dimension = dimensionForKey(hands.scale.dimensions, hands.bands, row?.dataset.dimension)
      if (dimension === null) return
      event.preventDefault()
      hands.onBand(dimension, band)
      const next = dimensionAfter(hands.scale.dimensions, dimension)
      if (next === null) root.current?.querySelector<HTMLElement>('[type=range]')?.focus()
      else focusDimension(root.current, next)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  })
}
