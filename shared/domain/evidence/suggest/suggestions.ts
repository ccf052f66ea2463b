/** Why something is proposed; the window says it in words. */
export type Why =
  | 'label'
  | 'label-and-shape'
  | 'shape'
  | 'check-digit'
  | 'check-digit-wrong'
  | 'range'
  | 'signature'
  | 'first-issue'
  | 'order'
  | 'stated-term'
  | 'usual-term'
  | 'perpetual'
  | 'heading'
  | 'file-name'
  | 'words'
  | 'stamp'
  | 'own-paper'

/** One proposal with the line it was read from; page 0 is the name of the file. `confidence` lies between 0 and 1. */
export type Candidate<V extends string = string> = {
  readonly value: V
  readonly page: number
  readonly quote: string
  readonly confidence: number
  readonly why: Why
}

/** A unified social credit code that stands in the text, and whose it seems to be. */
export type FoundCreditCode = {
  readonly code: string
  readonly page: number
  readonly quote: string
  readonly owner: 'ours' | 'other'
  /** Whether its check digits (GB 32100-2015) are right, after common misreadings were put right. */
  readonly valid: boolean
}

/** What the content says about an evidence, for a person to confirm: the best proposal of each fact first, three at most. */
export type Suggestions = {
  readonly kind: readonly Candidate[]
  readonly title: readonly Candidate[]
  readonly documentNumber: readonly Candidate[]
  readonly issuer: readonly Candidate[]
  readonly issuedOn: readonly Candidate[]
  readonly validFrom: readonly Candidate[]
  /** An empty value says that the document holds without end. */
  readonly validTo: readonly Candidate[]
  readonly original: readonly Candidate<'original' | 'copy'>[]
  /** Each a keyword of its own; six at most. */
  readonly keywords: readonly Candidate[]
  readonly creditCodes: readonly FoundCreditCode[]
  /** Whether the text names the firm. */
  readonly namesFirm: boolean
}
