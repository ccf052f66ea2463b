import { useTranslation } from 'react-i18next'
import type { Leaf, Scale } from '../../../../../shared/packs/instrument.ts'
import { usePickText } from '../../../i18n/use-language.ts'
import styles from './panel.module.css'

type Props = { readonly leaf: Leaf; readonly scale: Scale | undefined }

/** The questions of a leaf, each with the letter of the dimension that it feeds. */
export const GuidingQuestions = ({ leaf, scale }: Props) => {
  const { t } = useTranslation('assess')
  const pick = usePickText()
  const nameOf = (id: string) => {
    const dimension = scale?.dimensions.find(one => one.id === id)
    return dimension ? pick(dimension.title) : id
  }
  return (
    <section className={styles.section} aria-labelledby="questions-title">
      <h2 id="questions-title" className={styles.title}>
        {t('questions.title')} <span>{leaf.questions.length}</span>
      </h2>
      <ul className={styles.plain}>
        {leaf.questions.map(question => (
          <li key={question.id} className={styles.question}>
            <abbr title={nameOf(question.dimension)}>{question.dimension}</abbr>
            <span>{pick(question.text)}</span>
          </li>
        ))}
      </ul>
      <p className={styles.note}>{t('questions.note')}</p>
    </section>
  )
}
