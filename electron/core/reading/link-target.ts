const prefix = 'answer:'

/** How a link is stored: a bare code is a leaf's; `profile:` and `field:` codes stay as they are. */
export const targetOf = (code: string): string =>
  /^(answer|profile|field):/.test(code) ? code : `${prefix}${code}`

/** How the contract names the target of a link: leaf codes are bare. */
export const codeOf = (target: string): string =>
  target.startsWith(prefix) ? target.slice(prefix.length) : target
