import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Evidence } from '../../../../shared/contract/requests/evidence.ts'
import { cx } from '../../ui/cx.ts'
import list from '../../ui/list-table.module.css'
import { SpacerRow } from '../../ui/spacer-row.tsx'
import { useListRows } from '../../ui/use-list-rows.ts'
import styles from './evidence.module.css'
import { EvidenceRow } from './evidence-row.tsx'
import { useKinds } from './facts/use-kinds.ts'
import type { EvidenceSort } from './filter-evidence.ts'

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
  const { nameOf } = useKinds()
  const at = rows.findIndex(row => row.id === chosen)
  const { box, first, last, stepOf, follow } = useListRows({ count: rows.length, at })
  const move = (event: KeyboardEvent) => {
    const step = stepOf(event)
    if (step === null) return
    const next = rows[Math.min(rows.length - 1, Math.max(0, at + step))]
    if (!next) return
    follow()
    onChoose(next.id)
  }
  return (
    <div ref={box} className={styles.scroll}>
      <table className={cx(list.table, styles.table)} aria-label={t('title')} aria-rowcount={rows.length + 1}>
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
          <SpacerRow rows={first} columns={columns.length} />
          {rows.slice(first, last).map((evidence, index) => (
            <EvidenceRow
              key={evidence.id}
              evidence={evidence}
              kindName={nameOf(evidence.facts.kind)}
              index={first + index}
              chosen={evidence.id === chosen}
              stop={at < 0 ? index === 0 : evidence.id === chosen}
              today={today}
              onChoose={onChoose}
            />
          ))}
          <SpacerRow rows={rows.length - last} columns={columns.length} />
        </tbody>
      </table>
      {rows.length === 0 ? <p className={styles.none}>{t('filter.nothing')}</p> : null}
    </div>
  )
}
