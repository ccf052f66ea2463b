import type { SnapshotIndicator } from '../../../shared/domain/dossier/snapshot.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import { listIndicators } from './indicators.ts'

/** The firm's indicators as dossiers are built from them: one year series per role. */
export const listSnapshotIndicators = (firm: FirmSession): SnapshotIndicator[] =>
  listIndicators(firm).map(({ revision: _, values, ...indicator }) => ({
    ...indicator,
    actual: values.actual,
    target: values.target,
    rival: values.rival,
    benchmark: values.benchmark,
  }))
