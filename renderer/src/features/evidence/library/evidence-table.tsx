import { type KeyboardEvent, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { LibraryQuery } from '../../../../../shared/domain/evidence/library-query.ts'
import { Button } from '../../../ui/button.tsx'
import { cx } from '../../../ui/cx.ts'
import list from '../../../ui/list-table.module.css'
import { SpacerRow } from '../../../ui/spacer-row.tsx'
import { useListRows } from '../../../ui/use-list-rows.ts'
import styles from '../evidence.module.css'
import { useKinds } from '../facts/use-kinds.ts'
import { EvidenceRow } from './evidence-row.tsx'
import type { Library } from './use-library.ts'

type Sort = LibraryQuery['sort']
type Props = {
  readonly library: Library
  readonly text: string
  readonly sort: Sort
  readonly onSort: (sort: Sort) => void
  readonly onSight: (rows: { readonly first: number; readonly last: number }) => void
  readonly chosen: string
  readonly onChoose: (id: string) => void
  /** Null where nothing may be changed. */
  readonly picked: ReadonlySet<string> | null
  readonly onPick: (picked: ReadonlySet<string>) => void
  readonly onClear: () => void
  readonly today: string
}

const columns = ['number', 'title', 'kind', 'issuer', 'issuedOn', 'validTo', 'links', 'size'] as const

/** The list; only the rows in sight are drawn and read. One Tab stop, arrow keys move the choice. */
export const EvidenceTable = (props: Props) => {
  const { library, text, sort, onSort, onSight, chosen, onChoose, picked, onPick, onClear, today } = props
  const { t } = useTranslation('evidence')
  const { nameOf } = useKinds()
  const { total, rowAt } = library
  const loaded = Array.from({ length: Math.min(total, 200) }, (_, index) => rowAt(index))
  const at = loaded.findIndex(row => row?.evidence.id === chosen)
  const { box, first, last, stepOf, follow } = useListRows({ count: total, at })
  useEffect(() => onSight({ first, last }), [onSight, first, last])
  const move = (event: KeyboardEvent) => {
    if (picked !== null && (event.ctrlKey || event.metaKey) && event.key === 'a') {
      event.preventDefault()
      onPick(new Set(loaded.flatMap(row => (row === undefined ? [] : [row.evidence.id]))))
      return
    }
    const step = stepOf(event)
    if (step === null) return
    const next = rowAt(Math.min(total - 1, Math.max(0, at + step)))
    if (!next) return
    follow()
    onChoose(next.evidence.id)
  }
  const pick = (id: string, on: boolean) => {
    const next = new Set(picked)
    if (on) next.add(id)
    else next.delete(id)
    onPick(next)
  }
  const isSorted = (by: string) => sort.by === by || (sort.by === 'match' && by === 'number' && text === '')
  return (
    <div ref={box} className={styles.scroll}>
      <table className={cx(list.table, styles.table)} aria-label={t('title')} aria-rowcount={total + 1}>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map(by => (
              <th
                key={by}
                scope="col"
                aria-sort={isSorted(by) ? (sort.descending ? 'descending' : 'ascending') : 'none'}
              >
                <button
                  type="button"
                  onClick={() => onSort({ by, descending: isSorted(by) && !sort.descending })}
                >
                  {t(`columns.${by}`)} {isSorted(by) ? (sort.descending ? '↓' : '↑') : ''}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody onKeyDown={move}>
          <SpacerRow rows={first} columns={columns.length} />
          {Array.from({ length: Math.max(0, last - first) }, (_, offset) => {
            const index = first + offset
            const row = rowAt(index)
            if (row === undefined) return <SpacerRow key={index} rows={1} columns={columns.length} />
            const { id } = row.evidence
            return (
              <EvidenceRow
                key={id}
                row={row}
                text={text}
                kindName={nameOf(row.evidence.facts.kind)}
                index={index}
                chosen={id === chosen}
                stop={at < 0 ? offset === 0 : id === chosen}
                today={today}
                onChoose={onChoose}
                picked={picked === null ? null : picked.has(id)}
                onPick={pick}
              />
            )
          })}
          <SpacerRow rows={total - last} columns={columns.length} />
        </tbody>
      </table>
      {total === 0 ? (
        <div className={styles.none}>
          <p>{t('filter.nothing')}</p>
          <Button small onClick={onClear}>
            {t('filter.clear')}
          </Button>
        </div>
      ) : null}
    </div>
  )
}
