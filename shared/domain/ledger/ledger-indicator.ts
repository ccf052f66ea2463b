import type { SnapshotIndicator } from '../dossier/snapshot.ts'

/** What the ledger knows of an indicator; an indicator of the contract becomes one by spreading its `values`. */
export type LedgerIndicator = Pick<
  SnapshotIndicator,
  'id' | 'code' | 'name' | 'unit' | 'decimals' | 'actual' | 'target' | 'rival' | 'benchmark'
>
