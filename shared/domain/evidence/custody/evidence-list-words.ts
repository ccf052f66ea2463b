type Texts<K extends string> = Readonly<Record<K, string>>

/** The words of the signed-off list of evidence, with `{{name}}` where a value goes. */
export type EvidenceListWords = {
  /** {{firm}} {{scope}} {{date}} */
  readonly fileName: string
  readonly title: string
  /** {page} {pages} */
  readonly folio: string
  readonly firm: string
  readonly scope: string
  readonly all: string
  readonly builtOn: string
  /** {{year}} {{month}} {{day}} */
  readonly date: string
  readonly none: string
  readonly columns: Texts<'order' | 'number' | 'title' | 'issuer' | 'dates' | 'pages' | 'original' | 'sha256'>
  /** {{date}} */
  readonly until: string
  readonly originals: Texts<'original' | 'copy'>
  /** {{count}} */
  readonly statement: string
  /** {{count}} {{pages}} */
  readonly statementPages: string
  readonly digest: string
  readonly signatures: readonly string[]
}
