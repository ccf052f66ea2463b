import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Build, Remark } from '../../../../shared/contract/requests/dossiers.ts'
import type { RequestOutput } from '../../../../shared/contract/requests.ts'
import { BuildButton } from './build-button.tsx'
import styles from './check-panel.module.css'
import { checkSentence, useCheckSentences } from './check-sentence.ts'
import { focusField } from './focus-field.ts'
import { NewestBuild } from './newest-build.tsx'
import { remarkPlace } from './remark-place.ts'
import type { BuildRun } from './use-build.ts'

type Props = {
  readonly dossierId: string
  readonly check: RequestOutput<'dossiers.check'> | undefined
  readonly run: BuildRun
  readonly newest: Build | undefined
}

const severities: readonly Remark['severity'][] = ['blocking', 'warning', 'info']
const signs = { blocking: '!', warning: '△', info: '·' } as const

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
              return (
                <details key={severity} open={severity !== 'info'} className={styles.group}>
                  <summary>
                    {t(`check.severity.${severity}`)} <span>{lines.length}</span>
                  </summary>
                  <ul>
                    {lines.map(remark => (
                      <li key={`${remark.id}:${remark.place.code}:${JSON.stringify(remark.params)}`}>
                        <Link
                          {...remarkPlace(remark.place, dossierId)}
                          className={styles[severity]}
                          onClick={() => {
                            if (remark.place.screen === 'form') focusField(remark.place.code)
                          }}
                        >
                          <b aria-hidden="true">{signs[severity]}</b>
                          <span>{checkSentence(remark)}</span>
                        </Link>
                      </li>
                    ))}
                  </ul>
                </details>
              )
            })
          : null}
      </section>
    </>
  )
}
