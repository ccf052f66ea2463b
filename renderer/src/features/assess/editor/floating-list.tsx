import { type ReactNode, useLayoutEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import styles from './mention-list.module.css'

/** The place in the window that a list belongs to. */
export type ListPlace = { readonly left: number; readonly bottom: number; readonly top: number }

type Props = {
  readonly label: string
  readonly at: ListPlace
  /** Which option is chosen; it is kept in sight. */
  readonly chosen: number
  readonly children: ReactNode
}

const height = 296
const width = 352

/** A list of options that floats below (or above) a place in a text. */
export const FloatingList = ({ label, at, chosen, children }: Props) => {
  const list = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    list.current?.querySelectorAll('[role=option]')[chosen]?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  const below = at.bottom + height < window.innerHeight
  return createPortal(
    <div
      ref={list}
      className={styles.list}
      role="listbox"
      aria-label={label}
      style={{
        left: Math.max(8, Math.min(at.left, window.innerWidth - width - 8)),
        ...(below ? { top: at.bottom + 4 } : { bottom: window.innerHeight - at.top + 4 }),
      }}
    >
      {children}
    </div>,
    document.body,
  )
}
