import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
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
  readonly page: number
  readonly onPage: (page: number) => void
  /** Stands behind the number of a page: how much of it is kept back. */
  readonly noteOf?: (page: number) => ReactNode
}

/** Height of one small page with its number. */
const slot = 150

const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  ArrowRight: 1,
  ArrowLeft: -1,
  PageDown: 5,
  PageUp: -5,
  Home: -Number.MAX_SAFE_INTEGER,
  End: Number.MAX_SAFE_INTEGER,
}

/** Small pages at the left; the arrows go from page to page. Only those in sight are drawn. */
export const ThumbRail = ({ source, turnOf, page, onPage, noteOf }: Props) => {
  const { t } = useTranslation('viewer')
  const box = useRef<HTMLElement>(null)
  const moved = useRef(false)
  const { first, last } = useSlots(box, source.pages, slot)
  useEffect(() => {
    const element = box.current
    if (!element) return
    const top = (page - 1) * slot
    if (top < element.scrollTop) element.scrollTop = top
    else if (top + slot > element.scrollTop + element.clientHeight)
      element.scrollTop = top + slot - element.clientHeight
  }, [page])
  useEffect(() => {
    if (!moved.current || page <= first || page > last) return
    moved.current = false
    box.current?.querySelector<HTMLElement>(`[data-thumb="${page}"]`)?.focus()
  }, [page, first, last])
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key]
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    moved.current = true
    onPage(Math.min(source.pages, Math.max(1, page + step)))
  }
  return (
    <nav ref={box} className={styles.rail} aria-label={t('pages.thumbs')}>
      <div className={styles.slots} style={{ height: source.pages * slot }}>
        {Array.from({ length: last - first }, (_, index) => first + index + 1).map(number => (
          <button
            key={number}
            type="button"
            className={cx(styles.slot, number === page && styles.here)}
            style={{ top: (number - 1) * slot, height: slot }}
            data-thumb={number}
            aria-current={number === page ? 'page' : undefined}
            tabIndex={number === page || (page <= first && number === first + 1) ? 0 : -1}
            onClick={() => onPage(number)}
            onKeyDown={onKeyDown}
          >
            <Thumb
              source={source}
              page={number}
              turn={turnOf(number)}
              label={t('pages.thumb', { page: number })}
            />
            <span className={styles.number}>
              {number}
              {noteOf?.(number)}
            </span>
          </button>
        ))}
      </div>
    </nav>
  )
}
