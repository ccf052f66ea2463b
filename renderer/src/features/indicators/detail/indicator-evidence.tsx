import CloseOutlined from '@ant-design/icons/CloseOutlined'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { IndicatorUsage } from '../../../../../shared/contract/requests/indicators.ts'
import { useRequest } from '../../../host/use-request.ts'
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
  const all = useRequest('evidence.list', {}, { enabled: adding }).data?.evidence ?? []
  const link = useSend('evidence.link', { saves: true })
  const unlink = useSend('evidence.unlink', { saves: true })
  const free = all.filter(({ id }) => !linked.some(one => one.id === id))
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
        <EvidencePicker all={free} onChoose={id => link.mutate({ id, leaf })} onClose={onClose} />
      ) : null}
    </>
  )
}
