import CheckCircleFilled from '@ant-design/icons/CheckCircleFilled'
import CommentOutlined from '@ant-design/icons/CommentOutlined'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { ConsensusItem } from '../../../../../shared/contract/requests/consensus.ts'
import { usePickText } from '../../../i18n/use-language.ts'
import { cx } from '../../../ui/cx.ts'
import nav from '../item-nav.module.css'
import type { ItemPlace } from '../item-places.ts'
import styles from './agenda.module.css'
import { type AgendaMark, type AgendaSort, markOf } from './agenda-order.ts'

type Props = {
  readonly item: ConsensusItem
  readonly place: ItemPlace | undefined
  readonly sort: AgendaSort
  readonly current: boolean
}

const MarkIcon = ({ mark }: { readonly mark: AgendaMark }) => {
  if (mark === 'agreed') return <CheckCircleFilled className={styles.agreed} />
  if (mark === 'discuss') return <CommentOutlined className={styles.discuss} />
  return (
    <svg className={styles.open} viewBox="0 0 14 14" aria-hidden="true">
      <circle cx="7" cy="7" r="5.5" />
    </svg>
  )
}

/** One item of the agenda: its mark, its name, and how far apart or what was agreed. */
export const AgendaLine = ({ item, place, sort, current }: Props) => {
  const { t } = useTranslation('team')
  const pick = usePickText()
  const mark = markOf(item)
  return (
    <li>
      <Link
        to="/assess/consensus"
        search={sort === 'code' ? { item: item.item, sort } : { item: item.item }}
        replace
        className={cx(nav.link, styles.line)}
        aria-current={current ? 'page' : undefined}
      >
        <span
          className={styles.mark}
          role="img"
          aria-label={t(`agenda.mark.${mark}`)}
          title={t(`agenda.mark.${mark}`)}
        >
          <MarkIcon mark={mark} />
        </span>
        <span className={nav.code}>{item.item}</span>
        <span>{place === undefined ? '' : pick(place.item.title)}</span>
        <span className={cx(styles.figure, mark === 'agreed' ? styles.settled : styles.apart)}>
          {item.final !== null
            ? `${item.final}%`
            : item.spread === null
              ? '–'
              : t('agenda.apart', { spread: item.spread })}
        </span>
      </Link>
    </li>
  )
}
