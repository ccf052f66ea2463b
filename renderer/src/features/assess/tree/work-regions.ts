/** The parts of the assessment screen in the order in which F6 goes through them. */
const regions = ['tree', 'text', 'score', 'panel'] as const
type Region = (typeof regions)[number]

const roots: Readonly<Record<Region, string>> = {
  tree: 'section nav',
  text: '#leaf-panel',
  score: '#score',
  panel: 'aside[aria-label]',
}

/** What takes the focus in a region, the most telling first. */
const entries: Readonly<Record<Region, readonly string[]>> = {
  tree: ['a[aria-current=page]', 'a'],
  text: ['[role=textbox]', 'textarea', 'input:not([type=file])', 'button'],
  score: ['[data-bands] input:checked', '[data-bands] input', 'select'],
  panel: ['summary', 'button'],
}

const firstOf = (root: Element, selectors: readonly string[]): HTMLElement | null => {
  for (const selector of selectors) {
    const found = root.querySelector<HTMLElement>(selector)
    if (found) return found
  }
  return null
}

/** Puts the focus into a region and the region into view; a panel folded away is opened first. False when it is not there. */
export const focusRegion = (region: Region): boolean => {
  if (region === 'panel') document.querySelector<HTMLElement>('[data-fold][aria-expanded=false]')?.click()
  const root = document.querySelector(roots[region])
  const entry = root ? firstOf(root, entries[region]) : null
  if (!root || !entry) return false
  if (region === 'score') root.scrollIntoView({ block: 'start' })
  entry.focus({ preventScroll: region === 'score' })
  return true
}

/** The region that holds the focus now; null outside of all. */
const regionOfFocus = (): Region | null =>
  regions.find(region => document.querySelector(roots[region])?.contains(document.activeElement)) ?? null

/** Goes on to the next region that is there, round in a circle. */
export const stepRegion = (step: 1 | -1): void => {
  const now = regionOfFocus()
  const from = now === null ? (step === 1 ? -1 : 0) : regions.indexOf(now)
  for (let tried = 1; tried <= regions.length; tried++) {
    const region = regions[(from + step * tried + regions.length * 2) % regions.length]
    if (region && focusRegion(region)) return
  }
}

/** Opens a section of the panel and puts the focus on it. */
export const openPanelSection = (id: string): void => {
  const section = document.querySelector<HTMLDetailsElement>(`#panel-${CSS.escape(id)}`)
  if (!section) return
  section.open = true
  section.querySelector('summary')?.focus()
}
