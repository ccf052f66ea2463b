import CloseOutlined from '@ant-design/icons/CloseOutlined'
import { useTranslation } from 'react-i18next'
import type { GainRow } from '../../../../shared/contract/requests/years.ts'
import type { WhatIf } from '../../../../shared/domain/gains/what-if.ts'
import { scoreItem } from '../../../../shared/domain/scoring/score-item.ts'
import type { Instrument } from '../../../../shared/packs/instrument.ts'
import { useSend } from '../../host/use-send.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { showToast } from '../../ui/toast-store.ts'
import { useGainAction } from './gain-action.ts'
import { reachablePercents } from './gain-groups.ts'
import styles from './gains.module.css'
import { signedPoints } from './signed-points.ts'
import { SupposedTotal } from './supposed-total.tsx'

type Props = {
  readonly assessmentId: string
  readonly gains: readonly GainRow[]
  readonly changes: Readonly<Record<string, number>>
  readonly now: WhatIf
  readonly then: WhatIf
  readonly instrument: Instrument
  readonly onPlay: (played: Readonly<Record<string, number>>) => void
}

const first = 5

/** What the total would be, what was supposed for it, and the way from suppositions to actions. */
export const GainsPanel = ({ assessmentId, gains, changes, now, then, instrument, onPlay }: Props) => {
  const { t } = useTranslation('years')
  const format = useFormat()
  const save = useSend('actions.save', { saves: true })
  const fieldsOf = useGainAction(assessmentId, instrument)
  const moved = gains.flatMap(gain => {
    const to = changes[gain.code]
    return to === undefined ? [] : [{ gain, to }]
  })
  const raised = moved.filter(({ gain, to }) => to > gain.percent)
  const makeAll = async () => {
    for (const { gain, to } of raised) await save.mutateAsync({ fields: fieldsOf(gain, to) })
    showToast({ tone: 'ok', text: t('gains.madeAll', { count: raised.length }) })
    onPlay({})
  }
  return (
    <div className={styles.panel}>
      <h2 className={styles.panelTitle}>{t('gains.panel')}</h2>
      <SupposedTotal now={now} then={then} instrument={instrument} />
      <h3 className={styles.panelTitle}>{t('gains.changes')}</h3>
      {moved.length === 0 ? (
        <>
          <p className={styles.note}>{t('gains.noChanges')}</p>
          <div className={styles.take}>
            <Button small onClick={() => onPlay(reachablePercents(gains, first))}>
              {t('gains.takeTop', { count: first })}
            </Button>
            <Button small onClick={() => onPlay(reachablePercents(gains))}>
              {t('gains.takeAll')}
            </Button>
          </div>
        </>
      ) : (
        <>
          <ul className={styles.moves}>
            {moved.map(({ gain, to }) => (
              <li key={gain.code}>
                <span>{gain.code}</span>
                <span>{t('gains.step', { percent: gain.percent, to })}</span>
                <b>
                  {signedPoints(
                    scoreItem(gain.points, to) - scoreItem(gain.points, gain.percent),
                    format.points,
                  )}
                </b>
                <IconButton
                  label={t('gains.resetOne', { code: gain.code })}
                  icon={<CloseOutlined />}
                  onClick={() => onPlay({ ...changes, [gain.code]: gain.percent })}
                />
              </li>
            ))}
          </ul>
          <div className={styles.take}>
            {raised.length > 0 ? (
              <Button variant="primary" disabled={save.isPending} onClick={() => void makeAll()}>
                {t('gains.makeAll', { count: raised.length })}
              </Button>
            ) : null}
            <Button variant="quiet" onClick={() => onPlay({})}>
              {t('gains.reset')}
            </Button>
          </div>
        </>
      )}
    </div>
  )
}
