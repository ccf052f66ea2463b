import type { ReactNode } from 'react'
import styles from './page.module.css'

type Props = {
  readonly title: ReactNode
  readonly lead?: ReactNode
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** A page without side columns: heading, lead, content, centred up to a readable width. */
export const Page = ({ title, lead, actions, children }: Props) => (
  <div className={styles.scroll}>
    <div className={styles.page}>
      <header className={styles.head}>
        <div>
          <h1>{title}</h1>
          {lead === undefined ? null : <p className={styles.lead}>{lead}</p>}
        </div>
        {actions === undefined ? null : <div className={styles.actions}>{actions}</div>}
      </header>
      {children}
    </div>
  </div>
)
