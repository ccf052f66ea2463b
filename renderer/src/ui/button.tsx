import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react'
import styles from './button.module.css'
import { cx } from './cx.ts'

type Props = ButtonHTMLAttributes<HTMLButtonElement> & {
  /** One `primary` per view; `quiet` has no edge; `danger` destroys. */
  readonly variant?: 'primary' | 'plain' | 'quiet' | 'danger'
  readonly small?: boolean
  readonly icon?: ReactNode
  readonly ref?: Ref<HTMLButtonElement>
}

export const Button = ({
  variant = 'plain',
  small = false,
  icon,
  className,
  children,
  type = 'button',
  ...rest
}: Props) => (
  <button
    {...rest}
    type={type}
    className={cx(styles.button, styles[variant], small && styles.small, className)}
  >
    {icon === undefined ? null : (
      <span className={styles.icon} aria-hidden="true">
        {icon}
      </span>
    )}
    {children}
  </button>
)
