import { useTranslation } from 'react-i18next'
import type { Build, Remark } from '../../../../shared/contract/requests/dossiers.ts'
import type { RequestOutput } from '../../../../shared/contract/requests.ts'
import { BuildButton } from './build-button.tsx'
import { CheckLines } from './check-lines.tsx'
import styles from './check-panel.module.css'
import { useCheckSentences } from './check-sentence.ts'
import { NewestBuild } from './newest-build.tsx'
import type { BuildRun } from './use-build.ts'

type Props = {
  readonly dossierId: string
  readonly check: RequestOutput<'dossiers.check'> | undefined
  readonly run: BuildRun
  readonly newest: Build | undefined
}

const severities: readonly Remark['severity'][] = ['blocking', 'warning', 'info']

/** Build, and what is still missing or doubtful; every line leads to the place to mend. */
export const CheckPanel = ({ dossierId, check, run, newest }: Props) => {
  const { t } = useTranslation('dossiers')
  const ready = useCheckSentences()
  const remarks = check?.remarks ?? []
  const blocking = remarks.filter(remark => remark.severity === 'blocking').length
  return (
    <>
      <BuildButton run={run} blocking={blocking} />
      {newest ? <NewestBuild build={newest} dossierId={dossierId} /> : null}
      <section aria-labelledby="check-title" className={styles.check}>
        <h2 id="check-title">
          {t('check.title')}
          <span role="status">{check ? t('check.count', { count: remarks.length }) : ''}</span>
        </h2>
        {check && remarks.length === 0 ? <p className={styles.clean}>✓ {t('check.clean')}</p> : null}
        {ready
          ? severities.map(severity => {
              const lines = remarks.filter(remark => remark.severity === severity)
              if (lines.length === 0) return null
              return <CheckLines key={severity} dossierId={dossierId} severity={severity} remarks={lines} />
            })
          : null}
      </section>
    </>
  )
}
