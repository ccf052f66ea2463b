import { useTranslation } from 'react-i18next'
import type { Proof } from '../../../../shared/contract/requests/crosswalk.ts'
import type { Crosswalk } from '../../../../shared/packs/crosswalk.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { usePickText } from '../../i18n/use-language.ts'
import styles from './crosswalk.module.css'

type Props = {
  readonly proof: Proof
  readonly crosswalk: Crosswalk
  readonly chosen: boolean
  readonly onToggle: () => void
}

/** One place of another assessment: what is written there, how it scored, which evidence hangs on it. */
export const ProofLine = ({ proof, crosswalk, chosen, onToggle }: Props) => {
  const { t } = useTranslation('crosswalk')
  const pick = usePickText()
  const format = useFormat()
  const framework = crosswalk.frameworks.find(one => one.id === proof.framework)
  const code = proof.leaf.slice(framework?.codePrefix.length ?? 0)
  const place = framework?.places.find(one => one.code === code)
  return (
    <li>
      <label>
        <input type="checkbox" checked={chosen} disabled={proof.taken} onChange={onToggle} />
        <span>
          <b>
            {code} {place ? pick(place.title) : ''}
          </b>
          <span className={styles.small}>
            {t('proofs.where', { assessment: proof.assessment, year: proof.year })}
            {proof.percent === null ? '' : ` · ${proof.percent}%`}
            {proof.characters === 0
              ? ` · ${t('proofs.evidenceOnly')}`
              : ` · ${t('proofs.characters', { count: proof.characters, shown: format.count(proof.characters) })}`}
          </span>
        </span>
      </label>
      {proof.taken ? <span className={styles.partial}>{t('proofs.taken')}</span> : null}
      {proof.excerpt === '' ? null : <p className={styles.excerpt}>{proof.excerpt}</p>}
      {proof.evidence.length === 0 ? null : (
        <p className={styles.small}>
          {proof.evidence.map(one => `E-${one.number} ${one.title}`).join(t('proofs.join'))}
        </p>
      )}
    </li>
  )
}
