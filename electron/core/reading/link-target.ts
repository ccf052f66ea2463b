const prefix = 'answer:'

/** What a link may point at besides a leaf; the codes of these stay as they are. */
const other = /^(answer|profile|field|action|visit|indicator):/

/** How a link is stored: a bare code is a leaf's; `profile:`, `field:`, `action:` … codes stay as they are. */
export const targetOf = (code: string): string => (other.test(code) ? code : `${prefix}${code}`)

/** How the contract names the target of a link: leaf codes are bare. */
export const codeOf = (target: string): string =>
  target.startsWith(prefix) ? target.slice(prefix.length) : target

/** The target of what proves an improvement. */
export const actionTarget = (id: string): string => `action:${id}`

/** The target of what proves the figures of an indicator. */
export const indicatorTarget = (id: string): string => `indicator:${id}`

/** Whether a link makes an evidence part of a dossier; what proves an action or was seen on site does not. */
export const provesText = (target: string): boolean => /^(answer|profile|field):/.test(target)

/** The target of what was seen on site: for a check, or (`<assessmentId>/<item>`) for the change of an item. */
export const visitTarget = (id: string): string => `visit:${id}`
