import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import styles from './tabs.module.css'

type Props<V extends string> = {
  readonly label: string
  readonly tabs: readonly { readonly value: V; readonly label: ReactNode }[]
  readonly value: V
  readonly onChange: (value: V) => void
  /** Id of the element that shows the chosen tab (role `tabpanel`). */
  readonly panelId: string
  /** At the far end of the strip: a count, a state. */
  readonly end?: ReactNode
}

/** A strip of tabs; left and right move between them. The caller draws the panel. */
export const Tabs = <V extends string>({ label, tabs, value, onChange, panelId, end }: Props<V>) => {
  const strip = useRef<HTMLDivElement>(null)
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (step === 0) return
    const index = tabs.findIndex(tab => tab.value === value)
    const next = (index + step + tabs.length) % tabs.length
    const tab = tabs[next]
    if (tab === undefined) return
    onChange(tab.value)
    strip.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus()
  }
  return (
    <div className={styles.row}>
      <div ref={strip} role="tablist" aria-label={label} className={styles.strip}>
        {tabs.map(tab => (
          <button
            key={tab.value}
            type="button"
            role="tab"
            aria-selected={tab.value === value}
            aria-controls={panelId}
            tabIndex={tab.value === value ? 0 : -1}
            className={styles.tab}
            onKeyDown={onKeyDown}
            onClick={() => onChange(tab.value)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      {end === undefined ? null : <div className={styles.end}>{end}</div>}
    </div>
  )
}
