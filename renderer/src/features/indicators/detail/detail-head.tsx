import CloseOutlined from '@ant-design/icons/CloseOutlined'
import DeleteOutlined from '@ant-design/icons/DeleteOutlined'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useSeat } from '../../../app/use-seat.ts'
import { useUndo } from '../../../app/use-undo.ts'
import { useSend } from '../../../host/use-send.ts'
import { Chip } from '../../../ui/chip.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { showToast } from '../../../ui/toast-store.ts'
import type { RegisterEntry } from '../register/register-entries.ts'
import { showGap } from '../show-value.ts'
import styles from './detail.module.css'

type Props = { readonly entry: RegisterEntry; readonly onClose: () => void }

const courseTone = { better: 'ok', level: 'plain', worse: 'bad' } as const

/** The name of an indicator, what its values show, and the way to take it away. */
export const DetailHead = ({ entry, onClose }: Props) => {
  const { t } = useTranslation('indicators')
  const { undo } = useUndo()
  const readOnly = useSeat() !== null
  const remove = useSend('indicators.remove', { saves: true })
  const { indicator, fact, gaps } = entry
  const takeAway = async () => {
    const { id, revision, name } = indicator
    if ((await remove.mutateAsync({ id, revision }).catch(() => null)) === null) return
    onClose()
    showToast({
      text: t('detail.removed', { name }),
      action: { label: t('detail.undo'), run: () => void undo() },
    })
  }
  const gap = (key: 'rivalGap' | 'benchmarkGap') => {
    const value = fact[key]
    return value === null ? null : (
      <Chip tone={value >= 0 ? 'ok' : 'warn'}>{t(`detail.${key}`, { gap: showGap(value) })}</Chip>
    )
  }
  return (
    <header className={styles.head}>
      <div>
        <h2>{indicator.name}</h2>
        <p className={styles.meta}>
          {indicator.code} ·{' '}
          <Link to="/assess" search={{ leaf: indicator.leaf, tab: 'results' }}>
            {indicator.leaf}
          </Link>{' '}
          · {t(`directions.${indicator.direction}`)}
        </p>
        <p className={styles.chips}>
          {fact.course ? <Chip tone={courseTone[fact.course]}>{t(`course.${fact.course}`)}</Chip> : null}
          {fact.meetsTarget === null ? null : (
            <Chip tone={fact.meetsTarget ? 'ok' : 'warn'}>
              {t(`target.${fact.meetsTarget ? 'met' : 'missed'}`)}
            </Chip>
          )}
          {gap('rivalGap')}
          {gap('benchmarkGap')}
          {gaps
            .filter(one => one !== 'worse')
            .map(one => (
              <Chip key={one} tone="warn">
                {t(`gaps.${one}`)}
              </Chip>
            ))}
        </p>
      </div>
      <span className={styles.tools}>
        {readOnly ? null : (
          <IconButton
            label={t('detail.remove', { name: indicator.name })}
            icon={<DeleteOutlined />}
            onClick={() => void takeAway()}
          />
        )}
        <IconButton label={t('detail.close')} icon={<CloseOutlined />} onClick={onClose} />
      </span>
    </header>
  )
}
