import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Action, ActionFields } from '../../../../shared/contract/requests/actions.ts'
import { readDay } from '../../../../shared/domain/dates/read-day.ts'
import { actionStates } from '../../../../shared/domain/improvement/action-state.ts'
import { useSend } from '../../host/use-send.ts'
import { CellInput } from './cell-input.tsx'
import { DueMark } from './due-mark.tsx'
import { patchAction } from './queries.ts'
import styles from './table.module.css'
import { useMoveAction } from './use-move-action.ts'

type Props = { readonly action: Action; readonly today: string; readonly chosen: boolean }

const grades = [1, 2, 3, 4, 5] as const

/** One action of the list; importance, effort, owner, state and due day are changed in their cells. */
export const ActionRow = ({ action, today, chosen }: Props) => {
  const { t } = useTranslation('improve')
  const save = useSend('actions.save', { saves: true })
  const move = useMoveAction()
  const { id, revision, title, priority } = action
  const set = (fields: Partial<ActionFields>) =>
    save.mutate({ id, revision, fields }, { onSuccess: patchAction })
  const nameOf = (column: 'importance' | 'effort' | 'owner' | 'state' | 'dueOn') =>
    t('list.edit', { column: t(`columns.${column}`), title })
  const grade = (column: 'importance' | 'effort') => (
    <td data-column={column}>
      <select
        aria-label={nameOf(column)}
        value={action[column]}
        onChange={event => set({ [column]: Number(event.target.value) })}
      >
        {grades.map(value => (
          <option key={value} value={value}>
            {value}
          </option>
        ))}
      </select>
    </td>
  )
  return (
    <tr data-chosen={chosen ? '' : undefined}>
      <td data-column="priority">
        <b>{priority.value}</b>
      </td>
      {grade('importance')}
      <td data-column="gap">{priority.gap}</td>
      {grade('effort')}
      <td data-column="title">
        <Link
          to="/improve"
          search={{ view: 'list', id }}
          replace
          data-card={id}
          aria-current={chosen ? 'true' : undefined}
        >
          {title}
        </Link>
      </td>
      <td data-column="item">{action.item}</td>
      <td data-column="owner">
        <CellInput
          label={nameOf('owner')}
          value={action.owner}
          maxLength={120}
          read={text => text.trim()}
          onSave={owner => set({ owner })}
        />
      </td>
      <td data-column="state">
        <select
          aria-label={nameOf('state')}
          value={action.state}
          onChange={event => {
            const state = actionStates.find(one => one === event.target.value)
            if (state !== undefined) void move(action, state).catch(() => {})
          }}
        >
          {actionStates.map(state => (
            <option key={state} value={state}>
              {t(`states.${state}`)}
            </option>
          ))}
        </select>
      </td>
      <td data-column="dueOn">
        <CellInput
          label={nameOf('dueOn')}
          value={action.dueOn}
          maxLength={20}
          read={text => (text.trim() === '' ? '' : readDay(text))}
          onSave={dueOn => set({ dueOn })}
        />
        <span className={styles.mark}>
          <DueMark action={action} today={today} quiet />
        </span>
      </td>
    </tr>
  )
}
