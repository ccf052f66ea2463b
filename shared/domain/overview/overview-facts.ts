/** What the overview knows of a firm: plain facts drawn from its assessment, evidence, indicators, dossiers. */
type LeafFacts = {
  readonly code: string
  readonly characters: number
  /** Characters suggested for this leaf. */
  readonly budget: number
  /** Evidence linked to this leaf. */
  readonly evidence: number
}

export type ItemFacts = {
  readonly code: string
  readonly points: number
  readonly scale: 'process' | 'results'
  readonly leaves: readonly string[]
  /** null: not scored yet. */
  readonly percent: number | null
}

type EvidenceState = {
  readonly id: string
  readonly number: number
  readonly title: string
  /** `2026-03-31`, `2026-03`, `2026` or empty when it does not lapse. */
  readonly validTo: string
  readonly links: readonly string[]
  /** Days ahead of its end on which its renewal is reminded of; none for what is not renewed, as a yearly plan. */
  readonly remindDays: readonly number[]
}

type IndicatorFacts = {
  readonly leaf: string
  readonly name: string
  readonly direction: 'up' | 'down' | 'up-or-level' | 'info'
  /** Years for which an own value stands. */
  readonly years: number
  readonly hasComparison: boolean
}

type DossierFacts = {
  readonly id: string
  readonly title: string
  /** `2026-03-31`, or empty when not decided. */
  readonly filingDate: string
  readonly blocking: number
}

/** An improvement that is neither closed nor dropped. */
type OpenActionFacts = {
  readonly id: string
  readonly title: string
  /** Item code, or empty. */
  readonly item: string
  /** `2026-03-31`, or empty. */
  readonly dueOn: string
}

export type OverviewFacts = {
  /** `2026-03-31`. */
  readonly today: string
  readonly assessment: { readonly id: string; readonly year: number } | null
  readonly leaves: readonly LeafFacts[]
  readonly items: readonly ItemFacts[]
  readonly evidence: readonly EvidenceState[]
  readonly indicators: readonly IndicatorFacts[]
  readonly dossiers: readonly DossierFacts[]
  readonly actions: readonly OpenActionFacts[]
  /** Items with sentences that were proven and have to be looked at again, and how many. */
  readonly brokenClaims: readonly { readonly item: string; readonly count: number }[]
  /** An instant, or null when never backed up. */
  readonly lastBackupAt: string | null
  /** What a results item without comparison can reach at most, in percent; null when nothing limits it. */
  readonly comparisonCap: number | null
}
