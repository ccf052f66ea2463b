import { useMemo, useRef } from 'react'
import type { Answer } from '../../../../../shared/contract/requests/assessments.ts'
import { measureRichText } from '../../../../../shared/domain/text/count-characters.ts'
import type { RichText } from '../../../../../shared/domain/text/rich-text.ts'
import type { Scale } from '../../../../../shared/packs/instrument.ts'
import { ConflictDialog } from '../../../saving/conflict-dialog.tsx'
import { SaveMark } from '../../../saving/save-mark.tsx'
import { useAutosaver } from '../../../saving/use-autosaver.ts'
import { useClaimTools } from '../editor/claims/use-claim-tools.ts'
import type { EditorHandle } from '../editor/editor-handle.ts'
import { MarksBar } from '../editor/marks-bar.tsx'
import { NarrativeEditor } from '../editor/narrative-editor.tsx'
import { useReferenceNames } from '../editor/use-references.ts'
import { useTextMarks } from '../editor/use-text-marks.ts'
import { WordImport } from '../editor/word/word-import.tsx'
import { useWritingOptions } from '../editor/writing-options.ts'
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
  readonly onEditor: (handle: EditorHandle | null) => void
  readonly onOpenEvidence: (id: string) => void
}

/** The narrative of a leaf: frame, editor, count against the budget, hints, and how its saving stands. */
export const ReportTab = ({ assessmentId, answer, budget, label, scale, ...on }: Props) => {
  const editor = useRef<EditorHandle | null>(null)
  const place = { assessmentId, leaf: answer.leaf }
  const { value, state, saver } = useAutosaver<RichText>(
    `answer:${assessmentId}/${answer.leaf}`,
    { value: answer.narrative, revision: answer.revision },
    (narrative, revision) => saveAnswer(place, narrative, revision),
  )
  const { hints } = useWritingOptions()
  const marked = useTextMarks(value, hints)
  const count = useMemo(() => measureRichText(value), [value])
  const claims = useClaimTools(place, saver.flush)
  const nameOf = useReferenceNames()
  const { onEditor } = on
  const onReady = useMemo(
    () => (handle: EditorHandle | null) => {
      editor.current = handle
      onEditor(handle)
    },
    [onEditor],
  )
  return (
    <>
      <div className={styles.status}>
        <span className={styles.counts}>
          <CharacterCount count={count.characters} budget={budget} parts={count} />
          <MarksBar marks={marked?.marks ?? null} editor={editor} />
        </span>
        <SaveMark state={state} onRetry={() => void saver.flush()} />
      </div>
      <WritingFrame
        frame={scale.writingFrame}
        narrative={value}
        onInsert={headings => editor.current?.insertHeading(...headings)}
      />
      <NarrativeEditor
        value={value}
        label={label}
        marked={marked}
        claims={claims}
        onChange={saver.change}
        onBlur={() => void saver.flush()}
        onOpenEvidence={on.onOpenEvidence}
        onReady={onReady}
        tools={
          <WordImport
            written={value.content.length > 0}
            onTake={(text, way) => editor.current?.take(text, way)}
          />
        }
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
