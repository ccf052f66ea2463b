import type { RefObject } from 'react'
import type { Evidence } from '../../../../../shared/contract/requests/evidence.ts'
import type { Scale } from '../../../../../shared/packs/instrument.ts'
import { ClaimSection } from '../../evidence/claims/claim-section.tsx'
import type { EditorHandle } from '../editor/editor-handle.ts'
import type { LeafPlace } from '../tree/leaf-list.ts'
import { AnswerHistory } from './answer-history.tsx'
import { ExpectedEvidence } from './expected-evidence.tsx'
import { GuidingQuestions } from './guiding-questions.tsx'
import { LinkedEvidence } from './linked-evidence.tsx'
import { noteParagraphs } from './note-paragraphs.ts'
import { SnippetList } from './snippet-list.tsx'

type Props = {
  readonly assessmentId: string
  readonly place: LeafPlace
  readonly scale: Scale | undefined
  readonly evidence: readonly Evidence[]
  readonly editor: RefObject<EditorHandle | null>
  readonly hasEditor: boolean
}

/** The context of a leaf: its questions, its evidence, what is expected, kept passages, its history. */
export const LeafPanel = ({ assessmentId, place, scale, evidence, editor, hasEditor }: Props) => {
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
      <GuidingQuestions
        assessmentId={assessmentId}
        leaf={leaf}
        scale={scale}
        onInsert={hasEditor ? note => editor.current?.insertRichText(noteParagraphs(note)) : undefined}
      />
      <LinkedEvidence
        leaf={leaf.code}
        all={evidence}
        onInsert={hasEditor ? id => editor.current?.insertEvidence(id) : undefined}
      />
      <ClaimSection assessmentId={assessmentId} leaf={leaf.code} editor={editor} hasEditor={hasEditor} />
      <ExpectedEvidence leaf={leaf} linked={linked} />
      <SnippetList editor={editor} hasEditor={hasEditor} nameOf={nameOf} />
      <AnswerHistory entity="answer" id={`${assessmentId}/${leaf.code}`} nameOf={nameOf} />
    </>
  )
}
