import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { cx } from './cx.ts'
import styles from './menu.module.css'

type MenuItem = {
  readonly id: string
  readonly label: string
  readonly icon?: ReactNode
  /** The keys that do the same. */
  readonly keys?: string
  readonly danger?: boolean
  readonly disabled?: boolean
  readonly onSelect: () => void
}

type MenuTrigger = {
  readonly 'aria-haspopup': 'menu'
  readonly 'aria-expanded': boolean
  readonly onClick: () => void
}

type Props = {
  readonly label: string
  readonly items: readonly MenuItem[]
  /** Draws the button; spread the given properties on it. */
  readonly trigger: (properties: MenuTrigger) => ReactNode
  readonly align?: 'start' | 'end'
}

const moves: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowDown: (index, count) => (index + 1) % count,
  ArrowUp: (index, count) => (index - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
}

/** A small menu below its button: arrows move, Enter chooses, Escape and a click elsewhere close. */
export const Menu = ({ label, items, trigger, align = 'start' }: Props) => {
  const [open, setOpen] = useState(false)
  const root = useRef<HTMLDivElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const buttons = (): HTMLButtonElement[] => [
    ...(list.current?.querySelectorAll<HTMLButtonElement>('button:not(:disabled)') ?? []),
  ]
  const close = (): void => {
    setOpen(false)
    root.current?.querySelector<HTMLElement>('[aria-haspopup]')?.focus()
  }
  useEffect(() => {
    if (!open) return
    buttons()[0]?.focus()
    const outside = (event: PointerEvent): void => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false)
    }
    document.addEventListener('pointerdown', outside)
    return () => document.removeEventListener('pointerdown', outside)
  })
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') close()
    if (event.key === 'Tab') setOpen(false)
    const move = moves[event.key]
    if (move === undefined) return
    event.preventDefault()
    const all = buttons()
    all[
      move(
        all.findIndex(button => button.matches(':focus')),
        all.length,
      )
    ]?.focus()
  }
  return (
    <div ref={root} className={styles.root}>
      {trigger({ 'aria-haspopup': 'menu', 'aria-expanded': open, onClick: () => setOpen(!open) })}
      {open ? (
        <div
          ref={list}
          role="menu"
          tabIndex={-1}
          aria-label={label}
          className={cx(styles.list, align === 'end' && styles.end)}
          onKeyDown={onKeyDown}
        >
          {items.map(item => (
            <button
              key={item.id}
              type="button"
              role="menuitem"
              disabled={item.disabled ?? false}
              className={cx(styles.item, item.danger === true && styles.danger)}
              onClick={() => {
                close()
                item.onSelect()
              }}
            >
              <span aria-hidden="true" className={styles.icon}>
                {item.icon}
              </span>
              {item.label}
              {item.keys === undefined ? null : <kbd className={styles.keys}>{item.keys}</kbd>}
            </button>
          ))}
        </div>
      ) : null}
    </div>
  )
}
