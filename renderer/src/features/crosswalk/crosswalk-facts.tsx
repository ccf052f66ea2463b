import { useTranslation } from 'react-i18next'
import type { Crosswalk } from '../../../../shared/packs/crosswalk.ts'
import { usePickText } from '../../i18n/use-language.ts'
import { ConfidenceMark } from '../../ui/confidence-mark.tsx'
import styles from './crosswalk.module.css'

/** What is worth knowing about the frameworks side by side, each with its standing. */
export const CrosswalkFacts = ({ crosswalk }: { readonly crosswalk: Crosswalk }) => {
  const { t } = useTranslation('crosswalk')
  const pick = usePickText()
  return (
    <div className={styles.facts}>
      <h2>{t('facts.title')}</h2>
      <ul>
        {crosswalk.facts.map(fact => (
          <li key={fact.text.zh}>
            {pick(fact.text)} <ConfidenceMark confidence={fact.provenance.confidence} />
          </li>
        ))}
      </ul>
      <h2>{t('facts.frameworks')}</h2>
      <ul>
        {crosswalk.frameworks.map(framework => (
          <li key={framework.id}>
            <b>{pick(framework.title)}</b> · {framework.edition}{' '}
            <ConfidenceMark confidence={framework.provenance.confidence} />
            {framework.provenance.note === undefined ? null : (
              <p className={styles.small}>{pick(framework.provenance.note)}</p>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
