import CloseOutlined from '@ant-design/icons/CloseOutlined'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { IndicatorUsage } from '../../../../../shared/contract/requests/indicators.ts'
import { useSend } from '../../../host/use-send.ts'
import { IconButton } from '../../../ui/icon-button.tsx'
import { EvidencePicker } from '../../assess/panel/evidence-picker.tsx'
import styles from './detail.module.css'

type Props = {
  readonly indicatorId: string
  readonly linked: IndicatorUsage['evidence']
  readonly adding: boolean
  readonly onClose: () => void
}

/** The evidence that proves the figures of an indicator. */
export const IndicatorEvidence = ({ indicatorId, linked, adding, onClose }: Props) => {
  const { t } = useTranslation('indicators')
  const leaf = `indicator:${indicatorId}`
  const link = useSend('evidence.link', { saves: true })
  const unlink = useSend('evidence.unlink', { saves: true })
  return (
    <>
      {linked.length === 0 ? <p className={styles.hint}>{t('usage.noEvidence')}</p> : null}
      <ul className={styles.uses}>
        {linked.map(({ id, number, title }) => (
          <li key={id}>
            <Link to="/evidence" search={{ id }}>
              E-{number} {title}
            </Link>
            <IconButton
              label={t('usage.unlink', { number })}
              icon={<CloseOutlined />}
              onClick={() => unlink.mutate({ id, leaf })}
            />
          </li>
        ))}
      </ul>
      {adding ? (
        <EvidencePicker
          without={linked.map(({ id }) => id)}
          onChoose={id => link.mutate({ id, leaf })}
          onClose={onClose}
        />
      ) : null}
    </>
  )
}
