/** A page whose areas could not be blackened; nothing may be built with it. */
export class RedactionTrouble extends Error {
  readonly evidence: number
  readonly page: number

  constructor(evidence: number, page: number, cause: unknown) {
    super(`page ${page} of evidence E-${evidence} cannot be redacted`, { cause })
    this.name = 'RedactionTrouble'
    this.evidence = evidence
    this.page = page
  }
}
