import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { cx } from '../../../ui/cx.ts'
import { rowHeight, useWindowedRows } from '../../evidence/use-windowed-rows.ts'
import type { LeafChoice } from '../use-result-leaves.ts'
import styles from './register.module.css'
import { groupByLeaf, type RegisterEntry } from './register-entries.ts'
import { RegisterRowView } from './register-row.tsx'

type Props = {
  readonly entries: readonly RegisterEntry[]
  readonly leaves: readonly LeafChoice[]
  readonly chosen: string
  readonly narrow: boolean
  readonly onChoose: (id: string) => void
}

const wide = ['name', 'value', 'course', 'direction', 'target', 'rival', 'benchmark', 'gaps'] as const
const tight = ['name', 'value', 'course'] as const

/** All indicators under their leaves; only the rows in sight are drawn. One Tab stop, arrow keys move the choice. */
export const RegisterTable = ({ entries, leaves, chosen, narrow, onChoose }: Props) => {
  const { t } = useTranslation('indicators')
  const box = useRef<HTMLDivElement>(null)
  const moved = useRef(false)
  const rows = useMemo(
    () =>
      groupByLeaf(
        entries,
        leaves.map(leaf => leaf.code),
      ),
    [entries, leaves],
  )
  const ids = useMemo(() => rows.map(row => (row.kind === 'entry' ? row.entry.indicator.id : '')), [rows])
  const { first, last } = useWindowedRows(box, rows.length)
  const at = chosen === '' ? -1 : ids.indexOf(chosen)
  const stop = at >= 0 ? at : ids.findIndex((id, index) => index >= first && id !== '')
  useEffect(() => {
    const element = box.current
    if (!element || at < 0) return
    const top = at * rowHeight
    if (top < element.scrollTop + rowHeight) element.scrollTop = Math.max(0, top - rowHeight)
    else if (top + rowHeight * 2 > element.scrollTop + element.clientHeight)
      element.scrollTop = top - element.clientHeight + rowHeight * 3
  }, [at])
  useEffect(() => {
    if (!moved.current || at < first || at >= last) return
    moved.current = false
    box.current?.querySelector<HTMLElement>('tr[data-chosen] button')?.focus()
  }, [at, first, last])
  const move = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor((box.current?.clientHeight ?? 300) / rowHeight) - 3)
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
    const wanted = Math.min(rows.length - 1, Math.max(0, (at < 0 ? stop : at) + step))
    const ahead =
      step > 0
        ? ids.findIndex((id, index) => index >= wanted && id !== '')
        : ids.findLastIndex((id, index) => index <= wanted && id !== '')
    const next = ids[ahead >= 0 ? ahead : ids.findIndex(id => id !== '')]
    if (!next) return
    moved.current = true
    onChoose(next)
  }
  const columns = narrow ? tight : wide
  const titleOf = (code: string) => leaves.find(leaf => leaf.code === code)?.title ?? ''
  return (
    <div ref={box} className={styles.scroll}>
      <table
        className={cx(styles.table, narrow && styles.narrow)}
        aria-label={t('title')}
        aria-rowcount={rows.length + 1}
      >
        <thead>
          <tr aria-rowindex={1}>
            {columns.map(column => (
              <th key={column} scope="col" data-column={column}>
                {t(`table.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody onKeyDown={move}>
          <Spacer rows={first} columns={columns.length} />
          {rows.slice(first, last).map((row, offset) =>
            row.kind === 'leaf' ? (
              <tr key={row.leaf} aria-rowindex={first + offset + 2} className={styles.leaf}>
                <th scope="rowgroup" colSpan={columns.length}>
                  {row.leaf} {titleOf(row.leaf)} <small>{row.count}</small>
                </th>
              </tr>
            ) : (
              <RegisterRowView
                key={row.entry.indicator.id}
                entry={row.entry}
                index={first + offset}
                chosen={row.entry.indicator.id === chosen}
                stop={first + offset === stop}
                narrow={narrow}
                onChoose={onChoose}
              />
            ),
          )}
          <Spacer rows={rows.length - last} columns={columns.length} />
        </tbody>
      </table>
      {rows.length === 0 ? <p className={styles.none}>{t('filter.nothing')}</p> : null}
    </div>
  )
}

/** Stands for the rows above or below that are not drawn. */
const Spacer = ({ rows, columns }: { readonly rows: number; readonly columns: number }) =>
  rows > 0 ? (
    <tr style={{ height: rows * rowHeight }}>
      <td colSpan={columns} style={{ height: rows * rowHeight }} />
    </tr>
  ) : null
