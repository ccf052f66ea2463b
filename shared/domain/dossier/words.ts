import type { DossierPhrases } from './model.ts'

type Texts<Keys extends string> = Readonly<Record<Keys, string>>

/** The words printed in a dossier: `resources/locales/<language>/dossier.json`. */
export type DossierWords = {
  readonly phrases: DossierPhrases
  readonly yearTable: Texts<'item' | 'unit' | 'rank'>
  readonly scores: Texts<
    | 'caption'
    | 'code'
    | 'title'
    | 'points'
    | 'percent'
    | 'score'
    | 'total'
    | 'notScored'
    | 'byCategory'
    | 'strengths'
    | 'opportunities'
    | 'findings'
    | 'reason'
  >
  readonly results: Texts<'actual' | 'target' | 'rival' | 'benchmark' | 'figure' | 'source' | 'join'> & {
    readonly better: Texts<'up' | 'down' | 'up-or-level' | 'info'>
  }
  readonly catalogue: Texts<
    'number' | 'title' | 'issuer' | 'documentNumber' | 'dates' | 'until' | 'proves' | 'pages'
  >
  readonly facts: Texts<
    | 'number'
    | 'title'
    | 'kind'
    | 'issuer'
    | 'documentNumber'
    | 'issuedOn'
    | 'validFrom'
    | 'validTo'
    | 'original'
    | 'note'
    | 'fileName'
    | 'size'
    | 'sha256'
  >
  readonly originals: Texts<'original' | 'copy'>
  readonly sizes: Texts<'large' | 'medium' | 'small' | 'micro'>
} & Texts<
  | 'subject'
  | 'year'
  | 'seal'
  | 'date'
  | 'none'
  | 'notWritten'
  | 'missingEvidence'
  | 'missingIndicator'
  | 'missingYear'
  | 'figure'
  | 'missingFigure'
  | 'points'
  | 'unit'
  | 'rowCode'
  | 'yes'
  | 'no'
>
