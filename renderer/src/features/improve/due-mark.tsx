import { useTranslation } from 'react-i18next'
import type { Action } from '../../../../shared/contract/requests/actions.ts'
import { dueStateOf } from '../../../../shared/domain/improvement/due-state.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { Chip } from '../../ui/chip.tsx'
import styles from './board.module.css'

type Props = {
  readonly action: Pick<Action, 'state' | 'dueOn' | 'closedOn'>
  readonly today: string
  /** Says nothing where nothing presses. */
  readonly quiet?: boolean
}

/** How an action stands to its due day, in words; late ones in cinnabar. */
export const DueMark = ({ action, today, quiet = false }: Props) => {
  const { t } = useTranslation('improve')
  const format = useFormat()
  const due = dueStateOf(action, today)
  if (due.kind === 'overdue') return <Chip tone="bad">{t('due.overdue', { count: due.days })}</Chip>
  if (due.kind === 'soon')
    return <Chip tone="warn">{due.days === 0 ? t('due.today') : t('due.soon', { count: due.days })}</Chip>
  if (quiet) return null
  if (due.kind === 'ended') {
    if (action.closedOn === '') return null
    const date = format.day(action.closedOn)
    return (
      <span className={action.state === 'closed' ? styles.closedDay : styles.day}>
        {t(action.state === 'closed' ? 'due.closedOn' : 'due.droppedOn', { date })}
      </span>
    )
  }
  return <span className={styles.day}>{due.kind === 'none' ? t('due.none') : format.day(action.dueOn)}</span>
}
