import type { EvidenceKind } from '../../evidence/facts.ts'

/** Kinds whose end of validity means that they prove nothing any more; a plan or a record only covers a time. */
export const lapsingKinds: ReadonlySet<EvidenceKind> = new Set([
  'licence',
  'certificate',
  'test-report',
  'patent',
  'contract',
  'standard',
])
