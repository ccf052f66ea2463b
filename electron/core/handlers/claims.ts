import { coverageBy, coverageOf } from '../../../shared/domain/evidence/claims/claim-coverage.ts'
import { targetOf } from '../../../shared/domain/evidence/link-target.ts'
import { conflict, notFound } from '../app-error.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import { claimRow, claimsOfEvidence, findClaim, listClaims } from '../reading/claims.ts'
import { findEvidence } from '../reading/evidence.ts'
import { itemsOf, leafOf } from '../reading/instrument-parts.ts'
import type { EntityRow } from '../store/entities.ts'
import type { Change } from '../store/firm-store.ts'
import type { HandlersOf } from './handler.ts'

const checkRevision = (firm: FirmSession, id: string, revision: number): void => {
  if (claimRow(firm, id).revision !== revision) throw conflict(findClaim(firm, id))
}

const proofRow = (firm: FirmSession, id: string, revision: number | undefined): EntityRow<'proof'> => {
  const row = firm.store.get('proof', id)
  if (row === null) throw notFound('proof', id)
  if (row.revision !== revision) throw conflict(findClaim(firm, row.claimId))
  return row
}

/** From now on the claim is the sentence as it stands. */
const settled = (firm: FirmSession, id: string): readonly Change[] => {
  const { sentence, text, revision } = findClaim(firm, id)
  return sentence === null || sentence === text
    ? []
    : [{ op: 'update', entity: 'claim', id, revision, fields: { text: sentence } }]
}

/** What proves a sentence proves its leaf, so that it enters the dossier; nothing when it is linked there. */
const linked = (firm: FirmSession, claimId: string, evidenceId: string): readonly Change[] => {
  const target = targetOf(claimRow(firm, claimId).leaf)
  const id = `${evidenceId}>${target}`
  return firm.store.get('evidenceLink', id) === null
    ? [{ op: 'create', entity: 'evidenceLink', id, fields: { evidenceId, target } }]
    : []
}

export const claimHandlers = {
  'claims.list': (app, { assessmentId, leaf }) => {
    const firm = app.firm()
    firm.assessment(assessmentId)
    return { claims: [...listClaims(firm, assessmentId, leaf)] }
  },
  'claims.coverage': (app, { assessmentId }) => {
    const firm = app.firm()
    const items = new Map(
      itemsOf(firm.instrument(assessmentId)).flatMap(({ code, leaves }) =>
        leaves.map(leaf => [leaf.code, code] as const),
      ),
    )
    const claims = listClaims(firm, assessmentId)
    const byLeaf = coverageBy(claims, leaf => leaf)
    const byItem = coverageBy(claims, leaf => items.get(leaf) ?? leaf)
    return {
      total: coverageOf(claims),
      leaves: [...byLeaf].map(([leaf, coverage]) => ({ leaf, ...coverage })),
      items: [...byItem].map(([item, coverage]) => ({ item, ...coverage })),
    }
  },
  'claims.ofEvidence': (app, { evidenceId }) => {
    const firm = app.firm()
    return {
      claims: claimsOfEvidence(firm, evidenceId).map(({ assessmentId, claim }) => ({
        id: claim.id,
        assessmentId,
        assessment: firm.assessment(assessmentId).title,
        leaf: claim.leaf,
        sentence: claim.sentence ?? claim.text,
        state: claim.state,
        proofs: claim.proofs.flatMap(proof => (proof.evidenceId === evidenceId ? [proof.state] : [])),
      })),
    }
  },
  'claims.create': (app, { id, assessmentId, leaf, text }) => {
    const firm = app.firm()
    leafOf(firm.instrument(assessmentId), leaf)
    if (firm.store.get('claim', id) !== null) throw conflict(findClaim(firm, id))
    firm.commit('claims.create', [
      {
        op: 'create',
        entity: 'claim',
        id,
        fields: { assessmentId, leaf, text, visit: 'open', visitedAt: '', visitNote: '' },
      },
    ])
    return findClaim(firm, id)
  },
  'claims.confirm': (app, { id, revision }) => {
    const firm = app.firm()
    checkRevision(firm, id, revision)
    if (findClaim(firm, id).sentence === null) throw notFound('sentence', id)
    firm.commit('claims.confirm', settled(firm, id))
    return findClaim(firm, id)
  },
  'claims.visit': (app, { id, revision, visit, note }) => {
    const firm = app.firm()
    checkRevision(firm, id, revision)
    const visitedAt = visit === 'open' ? '' : new Date(app.options.clock()).toISOString()
    firm.commit('claims.visit', [
      { op: 'update', entity: 'claim', id, revision, fields: { visit, visitedAt, visitNote: note } },
    ])
    return findClaim(firm, id)
  },
  'claims.remove': (app, { id, revision }) => {
    const firm = app.firm()
    checkRevision(firm, id, revision)
    const proofs = firm.store
      .list('proof', { claimId: id })
      .map((proof): Change => ({ op: 'remove', entity: 'proof', id: proof.id }))
    firm.commit('claims.remove', [...proofs, { op: 'remove', entity: 'claim', id, revision }])
    return {}
  },
} satisfies HandlersOf<'claims.'>

export const proofHandlers = {
  'proofs.save': (app, { id: given, revision, claimId, evidenceId, place, note }) => {
    const firm = app.firm()
    const { sha256 } = findEvidence(firm, evidenceId)
    const fields = { claimId, evidenceId, sha256, place, note }
    const proof: Change =
      given === undefined
        ? { op: 'create', entity: 'proof', id: app.options.newId(), fields }
        : {
            op: 'update',
            entity: 'proof',
            id: given,
            revision: proofRow(firm, given, revision).revision,
            fields,
          }
    const link = given === undefined ? linked(firm, claimId, evidenceId) : []
    firm.commit('proofs.save', [proof, ...settled(firm, claimId), ...link])
    return findClaim(firm, claimId)
  },
  'proofs.remove': (app, { id, revision }) => {
    const firm = app.firm()
    const { claimId } = proofRow(firm, id, revision)
    firm.commit('proofs.remove', [{ op: 'remove', entity: 'proof', id, revision }])
    return findClaim(firm, claimId)
  },
} satisfies HandlersOf<'proofs.'>
