import { useTranslation } from 'react-i18next'
import type { EvidenceFacts } from '../../../../../shared/domain/evidence/facts.ts'
import type { OpenDossier } from '../../../../../shared/domain/evidence/validity/expiry.ts'
import { validityOf } from '../../../../../shared/domain/evidence/validity-of.ts'
import { Chip } from '../../../ui/chip.tsx'
import styles from '../evidence.module.css'
import { validityTones } from '../validity-mark.tsx'

type Props = {
  readonly facts: Pick<EvidenceFacts, 'validFrom' | 'validTo'>
  readonly today: string
  readonly lapsesBefore: readonly OpenDossier[] | undefined
}

/** How long an evidence is valid, in the few words of a column; loud when it ends before a dossier is due that uses it. */
export const RowValidity = ({ facts, today, lapsesBefore = [] }: Props) => {
  const { t } = useTranslation(['evidence', 'custody'])
  const validity = validityOf(facts, today)
  if (validity.state === 'none') return <span className={styles.quiet}>{t('validity.none')}</span>
  const { state, date } = validity
  if (state !== 'lapsed' && lapsesBefore.length > 0)
    return (
      <Chip
        tone="bad"
        title={lapsesBefore
          .map(({ title, filingDate }) => t('custody:validity.deadlineOn', { title, date: filingDate }))
          .join('\n')}
      >
        {t('custody:validity.lapsesFirst', { date })}
      </Chip>
    )
  if (state === 'valid') return t('validity.until', { date })
  return <Chip tone={validityTones[state]}>{t(`validity.${state}`, { date })}</Chip>
}
