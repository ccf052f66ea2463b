import type { Evidence } from '../../../../../shared/contract/requests/evidence.ts'
import type { Scale } from '../../../../../shared/packs/instrument.ts'
import type { LeafPlace } from '../tree/leaf-list.ts'
import { AnswerHistory } from './answer-history.tsx'
import { ExpectedEvidence } from './expected-evidence.tsx'
import { GuidingQuestions } from './guiding-questions.tsx'
import { LinkedEvidence } from './linked-evidence.tsx'

type Props = {
  readonly assessmentId: string
  readonly place: LeafPlace
  readonly scale: Scale | undefined
  readonly evidence: readonly Evidence[]
  readonly onInsert: ((id: string) => void) | undefined
}

/** The context of a leaf: its evidence, what is expected, its questions, its history. */
export const LeafPanel = ({ assessmentId, place, scale, evidence, onInsert }: Props) => {
  const { leaf } = place
  const linked = evidence
    .filter(one => one.links.includes(leaf.code))
    .map(({ number, facts }) => ({ number, title: facts.title }))
  const nameOf = (id: string) => {
    const one = evidence.find(known => known.id === id)
    return one ? `[E-${one.number} ${one.facts.title}]` : '[E-?]'
  }
  return (
    <>
      <LinkedEvidence leaf={leaf.code} all={evidence} onInsert={onInsert} />
      <ExpectedEvidence leaf={leaf} linked={linked} />
      <GuidingQuestions leaf={leaf} scale={scale} />
      <AnswerHistory entity="answer" id={`${assessmentId}/${leaf.code}`} nameOf={nameOf} />
    </>
  )
}
