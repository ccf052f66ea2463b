import CheckCircleFilled from '@ant-design/icons/CheckCircleFilled'
import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { QuestionNote } from '../../../../../shared/contract/requests/notes.ts'
import type { Leaf, Scale } from '../../../../../shared/packs/instrument.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { useLanguage, usePickText } from '../../../i18n/use-language.ts'
import { ConflictDialog } from '../../../saving/conflict-dialog.tsx'
import { SaveMark } from '../../../saving/save-mark.tsx'
import type { NotePlace } from '../panel/save-note.ts'
import { useNote } from '../panel/use-note.ts'
import styles from './interview.module.css'

type Props = {
  readonly place: NotePlace
  readonly number: number
  readonly question: Leaf['questions'][number]
  readonly dimension: Scale['dimensions'][number] | undefined
  readonly stored: QuestionNote | undefined
  readonly onStep: (step: 1 | -1) => void
}

/** One question, large and in both languages, with the place to note what is answered. */
export const InterviewQuestion = ({ place, number, question, dimension, stored, onStep }: Props) => {
  const { t } = useTranslation('assess')
  const pick = usePickText()
  const format = useFormat()
  const language = useLanguage()
  const { value, state, saver } = useNote(place, stored)
  const texts = [
    { lang: 'zh-CN', text: question.text.zh },
    { lang: 'en', text: question.text.en },
  ]
  const [asked, beside] = language === 'en' ? texts.toReversed() : texts
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.nativeEvent.isComposing)
      return
    const { selectionStart, selectionEnd } = event.currentTarget
    const still = selectionStart === selectionEnd
    if (event.key === 'ArrowDown' && still && selectionEnd === value.length) {
      event.preventDefault()
      onStep(1)
    }
    if (event.key === 'ArrowUp' && still && selectionStart === 0) {
      event.preventDefault()
      onStep(-1)
    }
  }
  return (
    <li className={styles.question} data-question={question.id}>
      <div className={styles.mark}>
        <span className={styles.number}>{number}</span>
        <abbr title={dimension ? pick(dimension.asks) : undefined}>
          {question.dimension}
          {dimension ? <small>{pick(dimension.title)}</small> : null}
        </abbr>
        {stored ? <CheckCircleFilled aria-label={t('questions.noted')} /> : null}
      </div>
      <div className={styles.words}>
        <p lang={asked?.lang} className={styles.first}>
          {asked?.text}
        </p>
        <p lang={beside?.lang} className={styles.beside}>
          {beside?.text}
        </p>
      </div>
      <div className={styles.note}>
        <textarea
          rows={3}
          maxLength={8000}
          aria-label={t('questions.noteOf', { question: pick(question.text) })}
          placeholder={t('questions.noteHint')}
          value={value}
          onChange={event => saver.change(event.target.value)}
          onBlur={() => void saver.flush()}
          onKeyDown={onKeyDown}
        />
        <p>
          {stored?.updatedAt && state.phase === 'clean' ? (
            `${stored.updatedBy || t('history.nobody')} ${format.moment(stored.updatedAt)}`
          ) : (
            <SaveMark state={state} onRetry={() => void saver.flush()} />
          )}
        </p>
      </div>
      {state.phase === 'conflict' && state.stored ? (
        <ConflictDialog mine={value} theirs={state.stored.value} onChoose={saver.resolve} />
      ) : null}
    </li>
  )
}
