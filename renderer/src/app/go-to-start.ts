/** Leaves the open firm's areas for the start page. */
export const goToStart = (): void => {
  location.hash = '#/start'
}
