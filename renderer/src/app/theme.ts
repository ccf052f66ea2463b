import type { Settings } from '../../../shared/contract/requests/system.ts'

const systemDark = matchMedia('(prefers-color-scheme: dark)')
let chosen: Settings['theme'] = 'system'

const paint = (): void => {
  const dark = chosen === 'dark' || (chosen === 'system' && systemDark.matches)
  document.documentElement.dataset.theme = dark ? 'dark' : 'light'
  for (const listener of listeners) listener()
}
const listeners = new Set<() => void>()

/** Shows a theme at once; `system` follows the machine while it runs. */
export const showTheme = (theme: Settings['theme']): void => {
  chosen = theme
  paint()
}
systemDark.addEventListener('change', paint)

/** Calls back whenever light turns dark or back: charts read their colours again. */
export const onThemeChange = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
