/**
 * What the window may load: only what the application itself serves. `evidence` is the scheme under which a
 * host serves stored files, where it has one.
 */
export const contentSecurityPolicy = (evidence: 'evidence:' | null): string => {
  const stored = evidence === null ? '' : ` ${evidence}`
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `img-src 'self'${stored} data: blob:`,
    "font-src 'self'",
    `connect-src 'self'${stored}`,
    "worker-src 'self'",
    "object-src 'none'",
    "frame-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** For stored files shown by themselves: they may draw, never run. */
export const storedFilePolicy =
  "default-src 'none'; img-src 'self'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'"
