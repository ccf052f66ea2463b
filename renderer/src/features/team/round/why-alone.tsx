import { useTranslation } from 'react-i18next'
import styles from './team.module.css'

const steps = ['form', 'score', 'open', 'agree'] as const

/** Why a team scores alone first, and how a round goes; shown while there is no team. */
export const WhyAlone = () => {
  const { t } = useTranslation('team')
  return (
    <section className={styles.why} aria-labelledby="why-title">
      <h2 id="why-title">{t('why.title')}</h2>
      <p>{t('why.text')}</p>
      <ol className={styles.whySteps}>
        {steps.map(step => (
          <li key={step}>
            <b>{t(`stages.${step}`)}</b>
            <span>{t(`why.${step}`)}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
