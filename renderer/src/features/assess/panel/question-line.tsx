import CheckCircleFilled from '@ant-design/icons/CheckCircleFilled'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { QuestionNote as Note } from '../../../../../shared/contract/requests/notes.ts'
import type { Leaf } from '../../../../../shared/packs/instrument.ts'
import { usePickText } from '../../../i18n/use-language.ts'
import { QuestionNote } from './question-note.tsx'
import styles from './questions.module.css'
import type { NotePlace } from './save-note.ts'

type Props = {
  readonly place: NotePlace
  readonly question: Leaf['questions'][number]
  readonly dimension: string
  readonly note: Note | undefined
  readonly onInsert: ((note: string) => void) | undefined
}

/** A guiding question; it opens to note the answer, and shows the beginning of it while closed. */
export const QuestionLine = ({ place, question, dimension, note, onInsert }: Props) => {
  const { t } = useTranslation('assess')
  const pick = usePickText()
  const [open, setOpen] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (open) field.current?.focus()
  }, [open])
  return (
    <li className={styles.line}>
      <button type="button" aria-expanded={open} className={styles.question} onClick={() => setOpen(!open)}>
        <abbr title={dimension}>{question.dimension}</abbr>
        <span>{pick(question.text)}</span>
        {note ? <CheckCircleFilled aria-label={t('questions.noted')} /> : null}
      </button>
      {open ? (
        <QuestionNote
          place={place}
          stored={note}
          label={pick(question.text)}
          field={field}
          onInsert={onInsert}
        />
      ) : note ? (
        <p className={styles.preview}>{note.text}</p>
      ) : null}
    </li>
  )
}
