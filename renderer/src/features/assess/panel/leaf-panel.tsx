import type { RefObject } from 'react'
import type { Scale } from '../../../../../shared/packs/instrument.ts'
import { ClaimSection } from '../../evidence/claims/claim-section.tsx'
import type { EditorHandle } from '../editor/editor-handle.ts'
import { useReferenceNames } from '../editor/use-references.ts'
import { useLinkedEvidence } from '../queries.ts'
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
  readonly editor: RefObject<EditorHandle | null>
  readonly hasEditor: boolean
}

/** The context of a leaf: its questions, its evidence, what is expected, kept passages, its history. */
export const LeafPanel = ({ assessmentId, place, scale, editor, hasEditor }: Props) => {
  const { leaf } = place
  const evidence = useLinkedEvidence(leaf.code).data?.evidence ?? []
  const linked = evidence.map(({ number, facts }) => ({ number, title: facts.title }))
  const nameOf = useReferenceNames()
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
        onInsert={hasEditor ? id => editor.current?.insertEvidence(id) : undefined}
      />
      <ClaimSection assessmentId={assessmentId} leaf={leaf.code} editor={editor} hasEditor={hasEditor} />
      <ExpectedEvidence leaf={leaf} linked={linked} />
      <SnippetList editor={editor} hasEditor={hasEditor} nameOf={nameOf} />
      <AnswerHistory entity="answer" id={`${assessmentId}/${leaf.code}`} nameOf={nameOf} />
    </>
  )
}
