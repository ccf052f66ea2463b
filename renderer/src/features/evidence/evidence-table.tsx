import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Evidence } from '../../../../shared/contract/requests/evidence.ts'
import styles from './evidence.module.css'
import { EvidenceRow } from './evidence-row.tsx'
import type { EvidenceSort } from './filter-evidence.ts'
import { rowHeight, useWindowedRows } from './use-windowed-rows.ts'

type Sort = { readonly by: EvidenceSort; readonly down: boolean }
type Props = {
  readonly rows: readonly Evidence[]
  readonly sort: Sort
  readonly onSort: (sort: Sort) => void
  readonly chosen: string
  readonly onChoose: (id: string) => void
  readonly today: string
}

const columns = ['number', 'title', 'kind', 'issuer', 'issuedOn', 'validTo', 'links', 'size'] as const

/** The list; only the rows in sight are drawn. One Tab stop, arrow keys move the choice. */
export const EvidenceTable = ({ rows, sort, onSort, chosen, onChoose, today }: Props) => {
  const { t } = useTranslation('evidence')
  const box = useRef<HTMLDivElement>(null)
  const moved = useRef(false)
  const { first, last } = useWindowedRows(box, rows.length)
  const at = rows.findIndex(row => row.id === chosen)
  useEffect(() => {
    const element = box.current
    if (!element || at < 0) return
    const top = at * rowHeight
    if (top < element.scrollTop) element.scrollTop = top
    else if (top + rowHeight * 2 > element.scrollTop + element.clientHeight)
      element.scrollTop = top - element.clientHeight + rowHeight * 3
  }, [at])
  useEffect(() => {
    if (!moved.current || at < first || at >= last) return
    moved.current = false
    box.current?.querySelector<HTMLElement>('tr[data-chosen] button')?.focus()
  }, [at, first, last])
  const move = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor((box.current?.clientHeight ?? 300) / rowHeight) - 2)
    const steps: Record<string, number> = {
      ArrowDown: 1,
      ArrowUp: -1,
      PageDown: page,
      PageUp: -page,
      Home: -rows.length,
      End: rows.length,
    }
    const step = steps[event.key]
    if (step === undefined || event.altKey) return
    event.preventDefault()
    const next = rows[Math.min(rows.length - 1, Math.max(0, at + step))]
    if (!next) return
    moved.current = true
    onChoose(next.id)
  }
  return (
    <div ref={box} className={styles.scroll}>
      <table className={styles.table} aria-label={t('title')} aria-rowcount={rows.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map(by => (
              <th
                key={by}
                scope="col"
                aria-sort={sort.by === by ? (sort.down ? 'descending' : 'ascending') : 'none'}
              >
                <button type="button" onClick={() => onSort({ by, down: sort.by === by && !sort.down })}>
                  {t(`columns.${by}`)} {sort.by === by ? (sort.down ? '↓' : '↑') : ''}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody onKeyDown={move}>
          <Spacer rows={first} />
          {rows.slice(first, last).map((evidence, index) => (
            <EvidenceRow
              key={evidence.id}
              evidence={evidence}
              index={first + index}
              chosen={evidence.id === chosen}
              stop={at < 0 ? index === 0 : evidence.id === chosen}
              today={today}
              onChoose={onChoose}
            />
          ))}
          <Spacer rows={rows.length - last} />
        </tbody>
      </table>
      {rows.length === 0 ? <p className={styles.none}>{t('filter.nothing')}</p> : null}
    </div>
  )
}

/** Stands for the rows above or below that are not drawn. */
const Spacer = ({ rows }: { readonly rows: number }) =>
  rows > 0 ? (
    <tr style={{ height: rows * rowHeight }}>
      <td colSpan={columns.length} style={{ height: rows * rowHeight }} />
    </tr>
  ) : null
