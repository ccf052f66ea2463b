import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Turn } from '../../../../../../shared/domain/evidence/viewer/turn.ts'
import { cx } from '../../../../ui/cx.ts'
import type { PageSource } from './page-source.ts'
import { Thumb } from './thumb.tsx'
import styles from './thumbs.module.css'
import { useSlots } from './use-slots.ts'

type Props = {
  readonly source: PageSource
  readonly turnOf: (page: number) => Turn
  readonly chosen: ReadonlySet<number>
  readonly onToggle: (page: number) => void
}

const cell = { width: 108, height: 154 }

/** Small pages in rows, each with a tick; only the rows in sight are drawn. */
export const ChoiceGrid = ({ source, turnOf, chosen, onToggle }: Props) => {
  const { t } = useTranslation('viewer')
  const box = useRef<HTMLDivElement>(null)
  const [across, setAcross] = useState(4)
  useEffect(() => {
    const element = box.current
    if (!element) return
    const sizes = new ResizeObserver(() =>
      setAcross(Math.max(1, Math.floor((element.clientWidth - 8) / cell.width))),
    )
    sizes.observe(element)
    return () => sizes.disconnect()
  }, [])
  const rows = Math.ceil(source.pages / across)
  const { first, last } = useSlots(box, rows, cell.height)
  const from = first * across
  const shown = Math.min(source.pages, last * across) - from
  return (
    <div ref={box} className={styles.grid}>
      <div className={styles.slots} style={{ height: rows * cell.height }}>
        {Array.from({ length: Math.max(0, shown) }, (_, index) => from + index + 1).map(page => (
          <label
            key={page}
            className={cx(styles.tick, chosen.has(page) && styles.ticked)}
            style={{
              top: Math.floor((page - 1) / across) * cell.height,
              left: ((page - 1) % across) * cell.width,
              ...cell,
            }}
          >
            <Thumb source={source} page={page} turn={turnOf(page)} label={t('pages.thumb', { page })} />
            <span className={styles.number}>
              <input
                type="checkbox"
                checked={chosen.has(page)}
                aria-label={t('choice.page', { page })}
                onChange={() => onToggle(page)}
              />
              {page}
            </span>
          </label>
        ))}
      </div>
    </div>
  )
}
