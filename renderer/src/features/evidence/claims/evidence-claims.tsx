import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useSeat } from '../../../app/use-seat.ts'
import { useRequest } from '../../../host/use-request.ts'
import styles from './claims.module.css'
import { StateMark } from './state-mark.tsx'

/** The sentences that rest on an evidence, each leading to where it is checked; nothing when there is none. */
export const EvidenceClaims = ({ evidenceId }: { readonly evidenceId: string }) => {
  const { t } = useTranslation('claims')
  const seat = useSeat()
  const { data } = useRequest('claims.ofEvidence', { evidenceId }, { enabled: seat === null })
  const claims = data?.claims ?? []
  if (claims.length === 0) return null
  const several = new Set(claims.map(({ assessmentId }) => assessmentId)).size > 1
  return (
    <section aria-labelledby="evidence-claims">
      <h3 id="evidence-claims" className={styles.heading}>
        {t('evidence.title', { count: claims.length })}
      </h3>
      <ul className={styles.lines}>
        {claims.map(({ id, assessmentId, assessment, leaf, sentence, state }) => (
          <li key={id} className={styles.line}>
            <div className={styles.lineHead}>
              <StateMark state={state} />
              <span className={styles.hint}>{several ? `${assessment} · ${leaf}` : leaf}</span>
            </div>
            <Link
              className={styles.sentence}
              to="/evidence/prove"
              search={{ assessment: assessmentId, claim: id }}
            >
              {sentence}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
