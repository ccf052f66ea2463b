import DownOutlined from '@ant-design/icons/DownOutlined'
import UpOutlined from '@ant-design/icons/UpOutlined'
import { useTranslation } from 'react-i18next'
import type { ConsensusItem } from '../../../../../shared/contract/requests/consensus.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { usePickText } from '../../../i18n/use-language.ts'
import { Chip } from '../../../ui/chip.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import type { ItemPlace } from '../item-places.ts'
import type { ConsensusPage } from '../queries.ts'
import { weightOf } from './agenda-order.ts'
import styles from './consensus.module.css'

type Props = {
  readonly place: ItemPlace
  readonly item: ConsensusItem
  readonly limit: number
  readonly previous: ConsensusPage['previous']
  readonly onMove: (step: 1 | -1) => void
}

/** Which item it is, why it must be discussed, and what it ended with last year. */
export const ItemHead = ({ place, item, limit, previous, onMove }: Props) => {
  const { t } = useTranslation(['team', 'assess'])
  const pick = usePickText()
  const format = useFormat()
  const { category } = place
  return (
    <header className={styles.head}>
      <div>
        <p className={styles.crumb}>
          {category.code} {pick(category.title)}
        </p>
        <h1>
          {item.item} {pick(place.item.title)}{' '}
          <span>{t('assess:leaf.points', { points: place.item.points })}</span>
        </h1>
        <p className={styles.why}>
          {item.discuss.map(why => (
            <Chip key={why} tone="warn">
              {t(`team:discuss.${why}`, { spread: item.spread ?? 0, limit })}
            </Chip>
          ))}
          {item.mustDiscuss ? null : <Chip tone="ok">{t('team:discuss.none')}</Chip>}
          {(item.spread ?? 0) > 0 ? (
            <span>{t('team:meeting.dispute', { points: format.short(weightOf(item)) })}</span>
          ) : null}
          {previous === null ? null : (
            <span>{t('team:meeting.previous', { year: previous.year, percent: previous.percent })}</span>
          )}
        </p>
      </div>
      <div className={styles.steps}>
        <IconButton
          label={t('team:meeting.before')}
          icon={<UpOutlined />}
          aria-keyshortcuts="P"
          onClick={() => onMove(-1)}
        />
        <IconButton
          label={t('team:meeting.after')}
          icon={<DownOutlined />}
          aria-keyshortcuts="N"
          onClick={() => onMove(1)}
        />
      </div>
    </header>
  )
}
