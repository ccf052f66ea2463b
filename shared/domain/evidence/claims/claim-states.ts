import type { RichText } from '../../text/rich-text.ts'
import { claimSpans } from './claim-spans.ts'
import { sentenceOf, type WordsOfReference } from './sentence-of.ts'

/** `replaced`: the evidence holds another content now; `gone`: it was removed. */
export type ProofState = 'intact' | 'replaced' | 'withdrawn' | 'gone'

/**
 * `deleted`: its sentence is no longer in the text. `reworded`: proven, but the sentence says something else since.
 * `stale`, `withdrawn`, `gone`: no proof is intact any more, by what can be mended first.
 */
export type ClaimState = 'unproven' | 'proven' | 'reworded' | 'stale' | 'withdrawn' | 'gone' | 'deleted'

type Claim = { readonly id: string; readonly leaf: string; readonly text: string }
type Proof = {
  readonly id: string
  readonly claimId: string
  readonly evidenceId: string
  readonly sha256: string
}
type EvidenceFacts = { readonly id: string; readonly sha256: string; readonly withdrawnAt: string | null }

export type ClaimFacts = {
  /** Leaf and what is written there, in the order of the instrument. */
  readonly narratives: readonly (readonly [string, RichText])[]
  readonly claims: readonly Claim[]
  readonly proofs: readonly Proof[]
  readonly evidence: readonly EvidenceFacts[]
  readonly words: WordsOfReference
}

export type StatedClaim = {
  readonly id: string
  readonly leaf: string
  /** The sentence as it stands; null when it was deleted. */
  readonly sentence: string | null
  readonly state: ClaimState
  /** Some proof of it is not intact, whatever the others are. */
  readonly touched: boolean
  readonly proofs: readonly { readonly id: string; readonly state: ProofState }[]
}

const proofState = (proof: Proof, evidence: EvidenceFacts | undefined): ProofState => {
  if (evidence === undefined) return 'gone'
  if (evidence.withdrawnAt !== null) return 'withdrawn'
  return evidence.sha256 === proof.sha256 ? 'intact' : 'replaced'
}

const stateOf = (claim: Claim, sentence: string | null, proofs: readonly ProofState[]): ClaimState => {
  if (sentence === null) return 'deleted'
  if (proofs.length === 0) return 'unproven'
  if (proofs.includes('intact')) return sentence === claim.text ? 'proven' : 'reworded'
  if (proofs.includes('replaced')) return 'stale'
  return proofs.includes('withdrawn') ? 'withdrawn' : 'gone'
}

/** How every claim stands, in reading order; those whose sentence was deleted follow at the end of their leaf. */
export const claimStates = ({ narratives, claims, proofs, evidence, words }: ClaimFacts): StatedClaim[] => {
  const known = new Map(evidence.map(one => [one.id, one]))
  const proofsOf = Map.groupBy(proofs, proof => proof.claimId)
  const leaves = [...new Set([...narratives.map(([leaf]) => leaf), ...claims.map(({ leaf }) => leaf)])]
  const texts = new Map(narratives)
  const claimsOf = Map.groupBy(claims, claim => claim.leaf)
  return leaves.flatMap(leaf => {
    const text = texts.get(leaf)
    const spans = Map.groupBy(text === undefined ? [] : claimSpans(text), span => span.claim)
    const order = [...spans.keys()]
    const placeOf = ({ id }: Claim): number => (spans.has(id) ? order.indexOf(id) : order.length)
    return (claimsOf.get(leaf) ?? [])
      .toSorted((a, b) => placeOf(a) - placeOf(b))
      .map(claim => {
        const found = spans.get(claim.id)
        const sentence =
          text === undefined || found === undefined ? null : sentenceOf(text, found, words) || null
        const states = (proofsOf.get(claim.id) ?? []).map(proof => ({
          id: proof.id,
          state: proofState(proof, known.get(proof.evidenceId)),
        }))
        const bare = states.map(({ state }) => state)
        return {
          id: claim.id,
          leaf,
          sentence,
          state: stateOf(claim, sentence, bare),
          touched: bare.some(state => state !== 'intact'),
          proofs: states,
        }
      })
  })
}
