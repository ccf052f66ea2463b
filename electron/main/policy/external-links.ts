/** The only addresses outside that the application itself ever names. */
const allowed: ReadonlySet<string> = new Set([])

/** Whether a link may be handed to the browser: https, and written in our own code. */
export const mayOpenExternally = (url: string, list: ReadonlySet<string> = allowed): boolean =>
  URL.canParse(url) && new URL(url).protocol === 'https:' && list.has(url)
