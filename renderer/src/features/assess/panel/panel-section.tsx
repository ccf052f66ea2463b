import RightOutlined from '@ant-design/icons/RightOutlined'
import { type ReactNode, useState } from 'react'
import styles from './panel-section.module.css'

type Props = {
  /** Names the section; `#panel-<id>` leads to it. */
  readonly id: string
  readonly title: string
  /** A count or what is missing, readable while the section is closed too. */
  readonly note?: ReactNode
  readonly children: ReactNode
}

/** Sections that a person closed stay closed from leaf to leaf. */
const closed = new Set<string>(['snippets'])

/** A section of the panel that can be closed. */
export const PanelSection = ({ id, title, note, children }: Props) => {
  const [open, setOpen] = useState(!closed.has(id))
  return (
    <section className={styles.section} aria-labelledby={`panel-${id}-title`}>
      <details
        id={`panel-${id}`}
        open={open}
        onToggle={event => {
          const now = event.currentTarget.open
          setOpen(now)
          if (now) closed.delete(id)
          else closed.add(id)
        }}
      >
        <summary>
          <RightOutlined className={styles.turn} aria-hidden="true" />
          <h2 id={`panel-${id}-title`}>{title}</h2>
          <span>{note}</span>
        </summary>
        <div className={styles.body}>{children}</div>
      </details>
    </section>
  )
}
