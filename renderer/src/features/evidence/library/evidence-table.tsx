import { type KeyboardEvent, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { LibraryQuery } from '../../../../../shared/domain/evidence/library-query.ts'
import type { OpenDossier } from '../../../../../shared/domain/evidence/validity/expiry.ts'
import { Button } from '../../../ui/button.tsx'
import { cx } from '../../../ui/cx.ts'
import list from '../../../ui/list-table.module.css'
import { SpacerRow } from '../../../ui/spacer-row.tsx'
import { useListRows } from '../../../ui/use-list-rows.ts'
import styles from '../evidence.module.css'
import { useKinds } from '../facts/use-kinds.ts'
import { EvidenceRow } from './evidence-row.tsx'
import type { Library } from './use-library.ts'
import { useRowCursor } from './use-row-cursor.ts'
import type { LibrarySelection } from './use-selection.ts'

type Sort = LibraryQuery['sort']
type Props = {
  readonly library: Library
  readonly text: string
  readonly sort: Sort
  readonly onSort: (sort: Sort) => void
  readonly onSight: (rows: { readonly first: number; readonly last: number }) => void
  readonly chosen: string
  readonly onChoose: (id: string) => void
  readonly selection: LibrarySelection
  /** Nothing may be changed: none is chosen for an act on several. */
  readonly readOnly: boolean
  /** The open dossiers before whose deadline an evidence lapses. */
  readonly lapsing: ReadonlyMap<string, readonly OpenDossier[]>
  readonly onClear: () => void
  readonly today: string
}

const columns = ['number', 'title', 'kind', 'issuer', 'issuedOn', 'validTo', 'links', 'size'] as const

/** The list; only the rows in sight are drawn and read. One Tab stop; arrow keys move, with Shift they choose a range. */
export const EvidenceTable = (props: Props) => {
  const { library, text, sort, onSort, onSight, chosen, onChoose, selection, readOnly, onClear } = props
  const { t } = useTranslation('evidence')
  const { nameOf } = useKinds()
  const { total, rowAt } = library
  const cursor = useRowCursor(library, chosen)
  const { at } = cursor
  const { box, first, last, stepOf, follow } = useListRows({ count: total, at })
  useEffect(() => onSight({ first, last }), [onSight, first, last])
  const go = async (index: number, reach: boolean): Promise<void> => {
    const loaded = rowAt(index)?.evidence.id
    const row = loaded === undefined ? await selection.rowAt(index) : { id: loaded, index }
    if (row === null) return
    const { id } = row
    follow()
    cursor.moveTo(row)
    if (reach) return selection.reach(id, cursor.id)
    selection.touch(id)
    onChoose(id)
  }
  const press = (event: KeyboardEvent) => {
    if (!readOnly && (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'a') {
      event.preventDefault()
      void selection.all()
      return
    }
    const step = stepOf(event)
    if (step === null || total === 0) return
    void go(Math.min(total - 1, Math.max(0, at + step)), event.shiftKey && !readOnly)
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
        <tbody onKeyDown={press}>
          <SpacerRow rows={first} columns={columns.length} />
          {Array.from({ length: Math.max(0, last - first) }, (_, offset) => {
            const index = first + offset
            const row = rowAt(index)
            if (row === undefined) return <SpacerRow key={index} rows={1} columns={columns.length} />
            const { id, facts } = row.evidence
            return (
              <EvidenceRow
                key={id}
                row={row}
                text={text}
                kindName={nameOf(facts.kind)}
                index={index}
                chosen={id === chosen}
                stop={at < 0 ? offset === 0 : index === at}
                today={props.today}
                lapsesBefore={props.lapsing.get(id)}
                picked={readOnly ? null : selection.ids.has(id)}
                onChoose={() => {
                  cursor.moveTo({ id, index })
                  selection.touch(id)
                  onChoose(id)
                }}
                onFocus={() => cursor.moveTo({ id, index })}
                onPick={on => selection.toggle(id, on)}
                onReach={() => {
                  cursor.moveTo({ id, index })
                  void selection.reach(id, cursor.id)
                }}
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
