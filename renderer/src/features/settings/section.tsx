import type { ReactNode } from 'react'
import styles from './settings.module.css'

type Props = {
  readonly id: string
  readonly title: string
  readonly lead?: string
  readonly children: ReactNode
}

/** A part of the settings with its heading. */
export const Section = ({ id, title, lead, children }: Props) => (
  <section id={`settings-${id}`} className={styles.section} aria-labelledby={`settings-${id}-title`}>
    <h2 id={`settings-${id}-title`}>{title}</h2>
    {lead === undefined ? null : <p className={styles.lead}>{lead}</p>}
    {children}
  </section>
)
