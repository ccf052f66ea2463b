type Texts<K extends string> = Readonly<Record<K, string>>

/** The words of an exported folder of evidence, with `{{name}}` where a value goes. */
export type ExportWords = {
  /** {{firm}} {{scope}} {{date}} */
  readonly fileName: string
  readonly title: string
  /** {{firm}} {{date}} {{count}} {{size}} */
  readonly intro: string
  readonly digest: string
  readonly howToVerify: string
  readonly sheet: string
  readonly folders: Texts<
    | 'profile'
    | 'field'
    | 'figures'
    | 'actions'
    | 'visits'
    | 'circles'
    | 'registers'
    | 'other'
    | 'unlinked'
    | 'withdrawn'
    | 'versions'
  >
  readonly columns: Texts<
    | 'number'
    | 'title'
    | 'kind'
    | 'issuer'
    | 'documentNumber'
    | 'issuedOn'
    | 'validFrom'
    | 'validTo'
    | 'original'
    | 'confidential'
    | 'owner'
    | 'keywords'
    | 'proves'
    | 'pages'
    | 'size'
    | 'sha256'
    | 'state'
    | 'note'
    | 'file'
    | 'addedAt'
    | 'earlier'
  >
  readonly originals: Texts<'original' | 'copy'>
  readonly yes: string
  readonly states: Texts<'inForce' | 'withdrawn' | 'leftOut'>
  /** {{date}}: until when an earlier version stood. */
  readonly until: string
  readonly join: string
}
