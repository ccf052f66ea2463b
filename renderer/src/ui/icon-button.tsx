import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react'
import { cx } from './cx.ts'
import styles from './icon-button.module.css'

type Props = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'children'> & {
  /** Its name, for those who cannot see the picture; shown as a tip too. */
  readonly label: string
  readonly icon: ReactNode
  readonly ref?: Ref<HTMLButtonElement>
}

export const IconButton = ({ label, icon, className, type = 'button', ...rest }: Props) => (
  <button title={label} {...rest} type={type} aria-label={label} className={cx(styles.button, className)}>
    {icon}
  </button>
)
