import type { EvidenceKind } from '../../../../shared/domain/evidence/facts.ts'

const all = {
  licence: true,
  certificate: true,
  'test-report': true,
  'audit-report': true,
  'financial-statement': true,
  contract: true,
  award: true,
  patent: true,
  standard: true,
  policy: true,
  record: true,
  survey: true,
  photo: true,
  other: true,
} as const satisfies Record<EvidenceKind, true>

/** Every kind of evidence, in the order of the contract. */
export const kinds = Object.keys(all) as readonly EvidenceKind[]
