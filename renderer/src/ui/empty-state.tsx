import type { ReactNode } from 'react'
import styles from './empty-state.module.css'

type Props = {
  readonly title: ReactNode
  /** What to do next, in one or two sentences. */
  readonly text?: ReactNode
  readonly icon?: ReactNode
  readonly actions?: ReactNode
}

/** What an empty place shows: why it is empty and what to do first. */
export const EmptyState = ({ title, text, icon, actions }: Props) => (
  <div className={styles.empty}>
    {icon === undefined ? null : (
      <div className={styles.icon} aria-hidden="true">
        {icon}
      </div>
    )}
    <h2>{title}</h2>
    {text === undefined ? null : <p className={styles.text}>{text}</p>}
    {actions === undefined ? null : <div className={styles.actions}>{actions}</div>}
  </div>
)
