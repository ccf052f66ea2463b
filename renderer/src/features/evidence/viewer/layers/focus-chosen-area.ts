/** Gives the focus to the rectangle that has just been added, so that the arrows move it. */
export const focusChosenArea = (): void => {
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>('[data-area][aria-pressed="true"]')?.focus(),
  )
}
