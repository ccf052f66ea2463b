/** Why an evidence could not be printed itself; its cover page and the build report say so. */
export type EvidenceProblem =
  | 'missing'
  | 'damaged'
  | 'encrypted'
  | 'unsupported-image'
  /** What must be blackened is not known for its present content. */
  | 'redaction-outdated'
  /** None of the chosen pages exists. */
  | 'no-pages'

/** Stops the drawing so that the dossier is laid out anew with what is now known of the evidence. */
export class EvidenceTrouble extends Error {
  readonly evidence: number
  readonly found: { readonly problem: EvidenceProblem } | { readonly pages: number }

  constructor(evidence: number, found: EvidenceTrouble['found']) {
    super(`evidence E-${evidence}: ${JSON.stringify(found)}`)
    this.name = 'EvidenceTrouble'
    this.evidence = evidence
    this.found = found
  }
}
