export type RemarkSeverity = 'blocking' | 'warning' | 'info'
export type RemarkScreen =
  | 'firm'
  | 'profile'
  | 'answer'
  | 'score'
  | 'form'
  | 'evidence'
  | 'indicators'
  | 'dossier'

export const remarkIds = [
  'filing-date-missing',
  'field-missing',
  'field-too-long',
  'credit-code-length',
  'credit-code-character',
  'credit-code-organisation-digit',
  'credit-code-check-digit',
  'year-cell-missing',
  'table-cell-blank',
  'blank-without-reason',
  'profile-field-empty',
  'profile-too-long',
  'report-too-long',
  'leaf-empty',
  'item-unscored',
  'score-without-reason',
  'item-without-evidence',
  'evidence-removed',
  'evidence-withdrawn',
  'redaction-outdated',
  'pages-outdated',
  'pages-missing',
  'evidence-facts-only',
  'evidence-locked',
  'evidence-broken',
  'size-expected',
  'size-not-fitted',
  'size-over',
  'size-reduced',
  'certificate-lapsed',
  'certificate-lapses',
  'evidence-unlinked',
  'leaf-without-indicator',
  'indicator-few-years',
  'indicator-without-comparison',
] as const
export type RemarkId = (typeof remarkIds)[number]

/** A line of the completeness check as data; its sentence is `checks.<id>`, filled with `params`. */
export type Remark = {
  readonly id: RemarkId
  readonly severity: RemarkSeverity
  readonly params: Readonly<Record<string, string | number>>
  /**
   * Where it is mended: `code` is a profile field id, a leaf (answer, indicators) or item code (score), a form
   * field id or an evidence id; of the dossier itself a part, `settings`, or empty for its settings too.
   */
  readonly place: { readonly screen: RemarkScreen; readonly code: string }
}

export const remark = (
  id: RemarkId,
  severity: RemarkSeverity,
  screen: RemarkScreen,
  code: string,
  params: Remark['params'] = {},
): Remark => ({ id, severity, params, place: { screen, code } })
