import type { ReactNode } from 'react'
import styles from './area-strip.module.css'

type Props = {
  readonly label: string
  /** The links of the strip. */
  readonly links: ReactNode
  readonly children: ReactNode
}

/** The class of one link in the strip. */
export const areaStepClass = styles.step ?? ''

/** An area of the application: its rooms as one quiet strip, the chosen one below. */
export const AreaStrip = ({ label, links, children }: Props) => (
  <div className={styles.area}>
    <nav className={styles.strip} data-no-print aria-label={label}>
      {links}
    </nav>
    <div className={styles.screen}>{children}</div>
  </div>
)
