/** Brings a field of the shown form section into sight and puts the focus into it. */
export const focusField = (id: string): void => {
  const field = document.querySelector<HTMLElement>(`[data-field="${CSS.escape(id)}"]`)
  field?.scrollIntoView({ block: 'center' })
  field?.querySelector<HTMLElement>('input, textarea, select')?.focus({ preventScroll: true })
}
