import DoubleLeftOutlined from '@ant-design/icons/DoubleLeftOutlined'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Action } from '../../../../shared/contract/requests/actions.ts'
import { isEnded } from '../../../../shared/domain/improvement/action-state.ts'
import { cx } from '../../ui/cx.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { cardType } from './action-card.tsx'
import styles from './board.module.css'

type Props = {
  readonly state: Action['state']
  readonly count: number
  readonly folded: boolean
  readonly onFold: (folded: boolean) => void
  /** A card is being dragged that could be dropped here. */
  readonly open: boolean
  readonly onDrop: (id: string) => void
  readonly children: ReactNode
}

/** A state of the board with its cards; the two ended ones fold to a strip. */
export const BoardColumn = ({ state, count, folded, onFold, open, onDrop, children }: Props) => {
  const { t } = useTranslation('improve')
  const [over, setOver] = useState(false)
  const name = t(`states.${state}`)
  const drop = {
    onDragOver: (event: React.DragEvent) => {
      if (!event.dataTransfer.types.includes(cardType)) return
      event.preventDefault()
      event.dataTransfer.dropEffect = 'move'
      setOver(true)
    },
    onDragLeave: (event: React.DragEvent) => {
      if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false)
    },
    onDrop: (event: React.DragEvent) => {
      event.preventDefault()
      setOver(false)
      onDrop(event.dataTransfer.getData(cardType))
    },
  }
  const heading = (
    <>
      <i aria-hidden="true">{t(`letters.${state}`)}</i>
      <span className={styles.name}>{name}</span>
      <span className={styles.count}>{count}</span>
    </>
  )
  return (
    <section
      className={cx(styles.column, folded && styles.folded, open && styles.open, over && styles.over)}
      aria-label={t('board.column', { state: name, count })}
      {...drop}
    >
      {folded ? (
        <button
          type="button"
          className={styles.unfold}
          aria-expanded={false}
          title={t('board.unfold', { state: name })}
          onClick={() => onFold(false)}
        >
          {heading}
        </button>
      ) : (
        <>
          <h2 className={styles.heading} title={t(`stateHints.${state}`)}>
            {heading}
            {isEnded(state) ? (
              <IconButton
                label={t('board.fold', { state: name })}
                icon={<DoubleLeftOutlined />}
                aria-expanded
                onClick={() => onFold(true)}
              />
            ) : null}
          </h2>
          <ul className={styles.cards}>{children}</ul>
          {count === 0 ? (
            <p className={styles.empty}>{open ? t('board.dropHere') : t(`stateHints.${state}`)}</p>
          ) : null}
        </>
      )}
    </section>
  )
}
