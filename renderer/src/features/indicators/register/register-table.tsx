import { type KeyboardEvent, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { cx } from '../../../ui/cx.ts'
import list from '../../../ui/list-table.module.css'
import { SpacerRow } from '../../../ui/spacer-row.tsx'
import { useListRows } from '../../../ui/use-list-rows.ts'
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
  const rows = useMemo(
    () =>
      groupByLeaf(
        entries,
        leaves.map(leaf => leaf.code),
      ),
    [entries, leaves],
  )
  const ids = useMemo(() => rows.map(row => (row.kind === 'entry' ? row.entry.indicator.id : '')), [rows])
  const at = chosen === '' ? -1 : ids.indexOf(chosen)
  const { box, first, last, stepOf, follow } = useListRows({ count: rows.length, at, sticky: 1 })
  const stop = at >= 0 ? at : ids.findIndex((id, index) => index >= first && id !== '')
  const move = (event: KeyboardEvent) => {
    const step = stepOf(event)
    if (step === null) return
    const wanted = Math.min(rows.length - 1, Math.max(0, (at < 0 ? stop : at) + step))
    const ahead =
      step > 0
        ? ids.findIndex((id, index) => index >= wanted && id !== '')
        : ids.findLastIndex((id, index) => index <= wanted && id !== '')
    const next = ids[ahead >= 0 ? ahead : ids.findIndex(id => id !== '')]
    if (!next) return
    follow()
    onChoose(next)
  }
  const columns = narrow ? tight : wide
  const titleOf = (code: string) => leaves.find(leaf => leaf.code === code)?.title ?? ''
  return (
    <div ref={box} className={styles.scroll}>
      <table
        className={cx(list.table, styles.table, narrow && styles.narrow)}
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
          <SpacerRow rows={first} columns={columns.length} />
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
          <SpacerRow rows={rows.length - last} columns={columns.length} />
        </tbody>
      </table>
      {rows.length === 0 ? <p className={styles.none}>{t('filter.nothing')}</p> : null}
    </div>
  )
}
