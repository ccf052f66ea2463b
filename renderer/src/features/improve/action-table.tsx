import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Action } from '../../../../shared/contract/requests/actions.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { cx } from '../../ui/cx.ts'
import list from '../../ui/list-table.module.css'
import { ActionRow } from './action-row.tsx'
import { type ActionSort, sortActions } from './sort-actions.ts'
import styles from './table.module.css'

type Props = {
  readonly actions: readonly Action[]
  readonly today: string
  readonly chosen: string
}

const columns = [
  'priority',
  'importance',
  'gap',
  'effort',
  'title',
  'item',
  'owner',
  'state',
  'dueOn',
] as const satisfies readonly ActionSort[]

/** Figures are wanted highest first, words and dates from the beginning. */
const downFirst: readonly ActionSort[] = ['priority', 'importance', 'gap']

/** All actions with the parts of their priority; sorted by any column, edited where they stand. */
export const ActionTable = ({ actions, today, chosen }: Props) => {
  const { t } = useTranslation('improve')
  const language = useLanguage()
  const [sort, setSort] = useState<{ readonly by: ActionSort; readonly down: boolean }>({
    by: 'priority',
    down: true,
  })
  const rows = sortActions(actions, sort.by, sort.down, language)
  return (
    <div className={styles.box}>
      <table className={cx(list.table, styles.table)} aria-label={t('list.label')}>
        <thead>
          <tr>
            {columns.map(by => (
              <th
                key={by}
                scope="col"
                data-column={by}
                aria-sort={sort.by === by ? (sort.down ? 'descending' : 'ascending') : 'none'}
              >
                <button
                  type="button"
                  onClick={() => setSort({ by, down: sort.by === by ? !sort.down : downFirst.includes(by) })}
                >
                  {t(`columns.${by}`)} {sort.by === by ? (sort.down ? '↓' : '↑') : ''}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(action => (
            <ActionRow key={action.id} action={action} today={today} chosen={action.id === chosen} />
          ))}
        </tbody>
      </table>
    </div>
  )
}
