import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Leaf, Scale } from '../../../../../shared/packs/instrument.ts'
import { usePickText } from '../../../i18n/use-language.ts'
import { useNotes } from '../queries.ts'
import { PanelSection } from './panel-section.tsx'
import { QuestionLine } from './question-line.tsx'
import styles from './questions.module.css'

type Props = {
  readonly assessmentId: string
  readonly leaf: Leaf
  readonly scale: Scale | undefined
  readonly onInsert: ((note: string) => void) | undefined
}

/** The questions of a leaf, each with the letter of its dimension and what was answered to it. */
export const GuidingQuestions = ({ assessmentId, leaf, scale, onInsert }: Props) => {
  const { t } = useTranslation('assess')
  const pick = usePickText()
  const notes = useNotes(assessmentId, leaf.code).data?.notes ?? []
  const nameOf = (id: string) => {
    const dimension = scale?.dimensions.find(one => one.id === id)
    return dimension ? pick(dimension.title) : id
  }
  return (
    <PanelSection
      id="questions"
      title={t('questions.title')}
      note={t('questions.asked', { asked: notes.length, total: leaf.questions.length })}
    >
      <ul className={styles.list}>
        {leaf.questions.map(question => (
          <QuestionLine
            key={question.id}
            place={{ assessmentId, leaf: leaf.code, question: question.id }}
            question={question}
            dimension={nameOf(question.dimension)}
            note={notes.find(one => one.question === question.id)}
            onInsert={onInsert}
          />
        ))}
      </ul>
      <Link to="/assess" search={{ leaf: leaf.code, tab: 'interview' }} className={styles.interview ?? ''}>
        {t('questions.interview')} <kbd>Alt I</kbd>
      </Link>
    </PanelSection>
  )
}
