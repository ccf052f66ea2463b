import { useSearch } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RequestOutput } from '../../../../shared/contract/requests.ts'
import { whatIf } from '../../../../shared/domain/gains/what-if.ts'
import type { Instrument } from '../../../../shared/packs/instrument.ts'
import { ConfidenceMark } from '../../ui/confidence-mark.tsx'
import { Workspace } from '../../ui/workspace.tsx'
import { gainGroups, supposed } from './gain-groups.ts'
import { GainLine } from './gain-line.tsx'
import styles from './gains.module.css'
import { GainsPanel } from './gains-panel.tsx'

type Props = RequestOutput<'gains.list'> & {
  readonly assessmentId: string
  readonly scores: RequestOutput<'assessments.get'>['scores']
  readonly instrument: Instrument
}

/** The ranked list with a slider per item, and the supposed total at the right. */
export const GainsWork = ({ assessmentId, gains, unscored, scores, instrument }: Props) => {
  const { t } = useTranslation('years')
  const { focus } = useSearch({ from: '/firm/assess-area/assess/gains' })
  useEffect(() => {
    if (focus) document.getElementById(`gain-${focus}`)?.scrollIntoView({ block: 'center' })
  }, [focus])
  const [played, setPlayed] = useState<Readonly<Record<string, number>>>({})
  const changes = supposed(played, gains)
  const byItem = Object.fromEntries(scores.map(score => [score.item, score]))
  const groups = gainGroups(gains)
  return (
    <div className={styles.whole}>
      <Workspace
        panelLabel={t('gains.panel')}
        panel={
          <GainsPanel
            assessmentId={assessmentId}
            gains={gains}
            changes={changes}
            now={whatIf(instrument, byItem, {})}
            then={whatIf(instrument, byItem, changes)}
            instrument={instrument}
            onPlay={setPlayed}
          />
        }
      >
        <h1>{t('gains.title')}</h1>
        <p className={styles.lead}>{t('gains.lead')}</p>
        <p className={styles.design}>
          <ConfidenceMark confidence="design" /> {t('gains.design')}
        </p>
        {(['reachable', 'held', 'top'] as const).map(group =>
          groups[group].length === 0 ? null : (
            <section key={group} className={styles.group} aria-labelledby={`gains-${group}`}>
              <h2 id={`gains-${group}`}>
                {t(`gains.${group}`)} <small>{groups[group].length}</small>
              </h2>
              <ol className={styles.list}>
                {groups[group].map(gain => (
                  <GainLine
                    key={gain.code}
                    gain={gain}
                    assessmentId={assessmentId}
                    instrument={instrument}
                    percent={changes[gain.code] ?? gain.percent}
                    onPlay={percent => setPlayed({ ...played, [gain.code]: percent })}
                  />
                ))}
              </ol>
            </section>
          ),
        )}
        {unscored.length > 0 ? (
          <p className={styles.note}>
            {t('gains.unscored', { count: unscored.length, codes: unscored.join(' ') })}
          </p>
        ) : null}
      </Workspace>
    </div>
  )
}
