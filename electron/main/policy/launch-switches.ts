/** Would let another program of the machine look into the window or lower its guard. */
const refused: readonly string[] = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'remote-debugging-address',
  'remote-allow-origins',
  'disable-web-security',
  'load-extension',
  'js-flags',
]

/** The switches of the command line with which a packaged application does not start. */
export const refusedSwitches = (has: (name: string) => boolean): readonly string[] => refused.filter(has)
