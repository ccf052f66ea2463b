import { useTranslation } from 'react-i18next'
import type { ItemChange, LeafChange } from '../../../../shared/contract/requests/years.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { cx } from '../../ui/cx.ts'
import styles from './item-changes.module.css'
import { signedPoints } from './signed-points.ts'

type Props = {
  readonly change: ItemChange
  readonly leaves: readonly LeafChange[]
  /** The largest change of any item, which fills the bar. */
  readonly widest: number
  readonly chosen: boolean
  readonly name: string
  readonly onChoose: (item: string) => void
}

/** One item in both years; its bar grows to the right for a gain and to the left for a loss. */
export const ItemChangeRow = ({ change, leaves, widest, chosen, name, onChoose }: Props) => {
  const { t } = useTranslation('years')
  const format = useFormat()
  const { before, after, delta, closed, open, fresh } = change
  const percent = (side: ItemChange['before']) => {
    if (side.points === null) return <span className={styles.none}>{t('items.gone')}</span>
    return side.percent === null ? (
      <span className={styles.none}>{t('items.noneScored')}</span>
    ) : (
      `${side.percent}%`
    )
  }
  const written = leaves.filter(({ kind }) => kind !== 'empty')
  const share = written.reduce((sum, leaf) => sum + leaf.share, 0) / Math.max(1, written.length)
  const kinds = new Set(written.map(({ kind }) => kind))
  const only = kinds.size === 1 ? [...kinds][0] : undefined
  const text =
    written.length === 0
      ? ''
      : only !== undefined && only !== 'changed'
        ? t(`detail.kind.${only}`)
        : t('detail.kind.changed', { percent: Math.round(share * 100) })
  return (
    <tr data-chosen={chosen ? '' : undefined}>
      <td data-column="order">
        <button
          type="button"
          className={styles.name}
          aria-pressed={chosen}
          onClick={() => onChoose(change.item)}
        >
          {name}
        </button>
      </td>
      <td data-column="before">{percent(before)}</td>
      <td data-column="after">{percent(after)}</td>
      <td data-column="delta">
        <span className={styles.delta}>
          <b className={cx(delta > 0 && styles.up, delta < 0 && styles.down, delta === 0 && styles.none)}>
            {signedPoints(delta, format.points)}
          </b>
          <span className={styles.axis} aria-hidden="true">
            <i
              className={delta < 0 ? styles.loss : styles.gain}
              style={{ width: `${(50 * Math.abs(delta)) / widest}%` }}
            />
          </span>
        </span>
      </td>
      <td data-column="text" className={cx(only === 'same' && styles.none)}>
        {text}
      </td>
      <td data-column="findings">
        {[
          before.opportunities > 0 ? t('items.closedOf', { closed, count: closed + open }) : '',
          fresh > 0 ? t('items.fresh', { count: fresh }) : '',
        ]
          .filter(part => part !== '')
          .join(' · ')}
      </td>
    </tr>
  )
}
