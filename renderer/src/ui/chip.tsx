import type { ReactNode } from 'react'
import styles from './chip.module.css'
import { cx } from './cx.ts'

type Props = {
  readonly tone?: 'plain' | 'accent' | 'ok' | 'warn' | 'bad'
  readonly title?: string
  readonly children: ReactNode
}

/** A short mark beside a text. Its words carry the meaning, its colour only repeats it. */
export const Chip = ({ tone = 'plain', title, children }: Props) => (
  <span className={cx(styles.chip, styles[tone])} title={title}>
    {children}
  </span>
)
