import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Answer } from '../../../../../shared/contract/requests/assessments.ts'
import { countRichText } from '../../../../../shared/domain/text/count-characters.ts'
import type { RichText } from '../../../../../shared/domain/text/rich-text.ts'
import type { Scale } from '../../../../../shared/packs/instrument.ts'
import { ConflictDialog } from '../../../saving/conflict-dialog.tsx'
import { SaveMark } from '../../../saving/save-mark.tsx'
import { useAutosaver } from '../../../saving/use-autosaver.ts'
import type { EditorHandle } from '../editor/editor-handle.ts'
import { NarrativeEditor } from '../editor/narrative-editor.tsx'
import type { EvidenceChoice } from '../editor/use-evidence-labels.ts'
import { saveAnswer } from '../mutations.ts'
import { richTextLines } from '../panel/rich-text-lines.ts'
import { CharacterCount } from './character-count.tsx'
import styles from './leaf.module.css'
import { WritingFrame } from './writing-frame.tsx'

type Props = {
  readonly assessmentId: string
  readonly answer: Answer
  readonly budget: number
  readonly label: string
  readonly scale: Scale
  readonly choices: readonly EvidenceChoice[]
  readonly onEditor: (handle: EditorHandle | null) => void
  readonly onOpenEvidence: (id: string) => void
}

/** The narrative of a leaf: frame, editor, count against the budget, and how its saving stands. */
export const ReportTab = ({ assessmentId, answer, budget, label, scale, choices, ...on }: Props) => {
  const { t } = useTranslation('assess')
  const editor = useRef<EditorHandle | null>(null)
  const place = { assessmentId, leaf: answer.leaf }
  const { value, state, saver } = useAutosaver<RichText>(
    `answer:${assessmentId}/${answer.leaf}`,
    { value: answer.narrative, revision: answer.revision },
    (narrative, revision) => saveAnswer(place, narrative, revision),
  )
  const nameOf = (id: string) => {
    const choice = choices.find(one => one.id === id)
    return choice ? `[E-${choice.number} ${choice.title}]` : `[${t('editor.removedEvidence')}]`
  }
  return (
    <>
      <div className={styles.status}>
        <CharacterCount count={countRichText(value)} budget={budget} />
        <SaveMark state={state} onRetry={() => void saver.flush()} />
      </div>
      <WritingFrame
        frame={scale.writingFrame}
        narrative={value}
        onInsert={heading => editor.current?.insertHeading(heading)}
      />
      <NarrativeEditor
        value={value}
        label={label}
        choices={choices}
        onChange={saver.change}
        onBlur={() => void saver.flush()}
        onOpenEvidence={on.onOpenEvidence}
        onReady={handle => {
          editor.current = handle
          on.onEditor(handle)
        }}
      />
      {state.phase === 'conflict' && state.stored ? (
        <ConflictDialog
          mine={richTextLines(value, nameOf)}
          theirs={richTextLines(state.stored.value, nameOf)}
          onChoose={saver.resolve}
        />
      ) : null}
    </>
  )
}
