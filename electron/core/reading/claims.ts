import type { Claim } from '../../../shared/contract/requests/claims.ts'
import { type ClaimFacts, claimStates } from '../../../shared/domain/evidence/claims/claim-states.ts'
import { sentenceWords } from '../../../shared/domain/evidence/claims/sentence-of.ts'
import { notFound } from '../app-error.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import type { EntityRow } from '../store/entities.ts'
import { listIndicators } from './indicators.ts'
import { itemsOf } from './instrument-parts.ts'

type ClaimRows = readonly EntityRow<'claim'>[]
type ProofRows = readonly EntityRow<'proof'>[]

/** The narratives in which the claims stand, in the order of the instrument. */
const narrativesOf = (
  firm: FirmSession,
  assessmentId: string,
  claims: ClaimRows,
): ClaimFacts['narratives'] => {
  const wanted = new Set(claims.map(({ leaf }) => leaf))
  return itemsOf(firm.instrument(assessmentId))
    .flatMap(item => item.leaves)
    .filter(({ code }) => wanted.has(code))
    .flatMap(({ code }) => {
      const answer = firm.store.get('answer', `${assessmentId}/${code}`)
      return answer === null ? [] : [[code, answer.narrative] as const]
    })
}

const proofsOf = (firm: FirmSession, claims: ClaimRows): ProofRows =>
  claims.length === 1
    ? firm.store.list('proof', { claimId: claims[0]?.id ?? '' }, [{ field: 'revision' }])
    : firm.store.list('proof', {}, [{ field: 'revision' }])

const report = (firm: FirmSession, assessmentId: string, claims: ClaimRows): readonly Claim[] => {
  if (claims.length === 0) return []
  const rows = new Map(claims.map(row => [row.id, row]))
  const proofs = new Map(
    proofsOf(firm, claims)
      .filter(({ claimId }) => rows.has(claimId))
      .map(row => [row.id, row]),
  )
  const evidence = new Map(
    [...new Set([...proofs.values()].map(({ evidenceId }) => evidenceId))].flatMap(id => {
      const row = firm.store.get('evidence', id)
      return row === null ? [] : [[id, row] as const]
    }),
  )
  const states = claimStates({
    narratives: narrativesOf(firm, assessmentId, claims),
    claims,
    proofs: [...proofs.values()],
    evidence: [...evidence.values()],
    words: sentenceWords(listIndicators(firm)),
  })
  return states.flatMap(({ proofs: stated, ...state }): Claim[] => {
    const row = rows.get(state.id)
    if (row === undefined) return []
    const { revision, text, visit, visitedAt, visitNote } = row
    return [
      {
        ...state,
        revision,
        text,
        visit,
        visitedAt,
        visitNote,
        proofs: stated.flatMap(({ id, state: proofState }) => {
          const proof = proofs.get(id)
          if (proof === undefined) return []
          const { number = null, title = '' } = evidence.get(proof.evidenceId) ?? {}
          const { revision: proofRevision, evidenceId, place, note } = proof
          return [{ id, revision: proofRevision, evidenceId, number, title, place, note, state: proofState }]
        }),
      },
    ]
  })
}

/** The claims of an assessment, or of one leaf of it, in reading order, each as it stands now. */
export const listClaims = (firm: FirmSession, assessmentId: string, leaf?: string): readonly Claim[] =>
  report(
    firm,
    assessmentId,
    firm.store.list('claim', leaf === undefined ? { assessmentId } : { assessmentId, leaf }),
  )

/** The row of a claim; throws `not-found`. */
export const claimRow = (firm: FirmSession, id: string): EntityRow<'claim'> => {
  const row = firm.store.get('claim', id)
  if (row === null) throw notFound('claim', id)
  return row
}

/** One claim as it stands now; throws `not-found`. */
export const findClaim = (firm: FirmSession, id: string): Claim => {
  const row = claimRow(firm, id)
  const [claim] = report(firm, row.assessmentId, [row])
  if (claim === undefined) throw notFound('claim', id)
  return claim
}

/** The claims of all assessments that rest on one evidence, each with the assessment that it belongs to. */
export const claimsOfEvidence = (
  firm: FirmSession,
  evidenceId: string,
): readonly { readonly assessmentId: string; readonly claim: Claim }[] => {
  const ids = new Set(firm.store.list('proof', { evidenceId }).map(({ claimId }) => claimId))
  const rows = [...ids].flatMap(id => firm.store.get('claim', id) ?? [])
  return [...Map.groupBy(rows, ({ assessmentId }) => assessmentId)].flatMap(([assessmentId, claims]) =>
    report(firm, assessmentId, claims).map(claim => ({ assessmentId, claim })),
  )
}
