import FileDoneOutlined from '@ant-design/icons/FileDoneOutlined'
import LineChartOutlined from '@ant-design/icons/LineChartOutlined'
import { Link } from '@tanstack/react-router'
import type { DragEvent, KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Action } from '../../../../shared/contract/requests/actions.ts'
import { highestPriority } from '../../../../shared/domain/improvement/priority.ts'
import { cx } from '../../ui/cx.ts'
import styles from './board.module.css'
import { DueMark } from './due-mark.tsx'

type Props = {
  readonly action: Action
  readonly today: string
  readonly chosen: boolean
  /** Whether Tab stops here; arrows reach the others. */
  readonly stop: boolean
  readonly search: { readonly view?: string; readonly id: string }
  readonly onKeyDown: (event: KeyboardEvent, action: Action) => void
  readonly onDrag: (action: Action | null) => void
}

/** The type under which a card travels when it is dragged; files dragged over the board have another. */
export const cardType = 'application/x-zhiheng-action'

/** An action on the board: what, who, by when, how pressing. */
export const ActionCard = ({ action, today, chosen, stop, search, onKeyDown, onDrag }: Props) => {
  const { t } = useTranslation('improve')
  const { value } = action.priority
  const start = (event: DragEvent) => {
    event.dataTransfer.setData(cardType, action.id)
    event.dataTransfer.effectAllowed = 'move'
    onDrag(action)
  }
  return (
    <li>
      <Link
        to="/improve"
        search={search}
        replace
        draggable
        data-card={action.id}
        tabIndex={stop ? 0 : -1}
        aria-current={chosen ? 'true' : undefined}
        className={cx(styles.card, chosen && styles.chosen)}
        onKeyDown={event => onKeyDown(event, action)}
        onDragStart={start}
        onDragEnd={() => onDrag(null)}
      >
        <span className={styles.head}>
          <span>{action.item}</span>
          <b title={t('card.priority', { value, highest: highestPriority })}>
            <span className="visually-hidden">{t('priority.title')}</span> {value}
          </b>
        </span>
        <span className={styles.title}>{action.title}</span>
        <span className={styles.foot}>
          <span className={cx(styles.owner, action.owner === '' && styles.missing)}>
            {action.owner === '' ? t('card.noOwner') : action.owner}
          </span>
          {action.evidence > 0 ? (
            <span className={styles.sign} title={t('card.evidence', { count: action.evidence })}>
              <FileDoneOutlined /> {action.evidence}
            </span>
          ) : null}
          {action.indicatorId === null ? null : (
            <span className={styles.sign} title={t('card.indicator')}>
              <LineChartOutlined />
            </span>
          )}
        </span>
        <DueMark action={action} today={today} />
      </Link>
    </li>
  )
}
