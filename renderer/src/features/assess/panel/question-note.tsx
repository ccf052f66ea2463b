import EnterOutlined from '@ant-design/icons/EnterOutlined'
import HistoryOutlined from '@ant-design/icons/HistoryOutlined'
import { type RefObject, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { QuestionNote as Note } from '../../../../../shared/contract/requests/notes.ts'
import { questionTarget } from '../../../../../shared/domain/evidence/link-target.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { ConflictDialog } from '../../../saving/conflict-dialog.tsx'
import { SaveMark } from '../../../saving/save-mark.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { ProofClip } from '../../evidence/linking/proof-clip.tsx'
import { AnswerHistory } from './answer-history.tsx'
import styles from './questions.module.css'
import type { NotePlace } from './save-note.ts'
import { useNote } from './use-note.ts'

type Props = {
  readonly place: NotePlace
  readonly stored: Note | undefined
  readonly label: string
  readonly field: RefObject<HTMLTextAreaElement | null>
  /** Puts the note into the narrative; absent where there is none. */
  readonly onInsert: ((note: string) => void) | undefined
}

/** What was answered to a question: a text that saves itself, who wrote it last, its history, the way into the report. */
export const QuestionNote = ({ place, stored, label, field, onInsert }: Props) => {
  const { t } = useTranslation('assess')
  const format = useFormat()
  const [showHistory, setShowHistory] = useState(false)
  const { value, state, saver } = useNote(place, stored)
  const written =
    stored?.updatedAt && state.phase === 'clean'
      ? [stored.updatedBy || t('history.nobody'), format.moment(stored.updatedAt)].join(' ')
      : ''
  return (
    <div className={styles.note}>
      <textarea
        ref={field}
        rows={2}
        maxLength={8000}
        aria-label={t('questions.noteOf', { question: label })}
        placeholder={t('questions.noteHint')}
        value={value}
        onChange={event => saver.change(event.target.value)}
        onBlur={() => void saver.flush()}
      />
      <div className={styles.noteFoot}>
        <span>{written || <SaveMark state={state} onRetry={() => void saver.flush()} />}</span>
        <ProofClip target={questionTarget(`${place.assessmentId}/${place.question}`)} name={label} />
        {stored ? (
          <IconButton
            label={t('questions.history')}
            aria-expanded={showHistory}
            icon={<HistoryOutlined />}
            onClick={() => setShowHistory(!showHistory)}
          />
        ) : null}
        {onInsert ? (
          <IconButton
            label={t('questions.insert')}
            icon={<EnterOutlined />}
            disabled={value.trim() === ''}
            onClick={() => onInsert(value)}
          />
        ) : null}
      </div>
      {showHistory ? (
        <AnswerHistory entity="questionNote" id={`${place.assessmentId}/${place.question}`} nameOf={String} />
      ) : null}
      {state.phase === 'conflict' && state.stored ? (
        <ConflictDialog mine={value} theirs={state.stored.value} onChoose={saver.resolve} />
      ) : null}
    </div>
  )
}
