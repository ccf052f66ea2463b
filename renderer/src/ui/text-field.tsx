import type { InputHTMLAttributes, ReactNode, Ref } from 'react'
import { cx } from './cx.ts'
import styles from './field.module.css'
import { Field } from './field.tsx'

type Props = Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'value'> & {
  readonly label: ReactNode
  readonly value: string
  readonly onChange: (value: string) => void
  readonly hint?: ReactNode
  readonly error?: ReactNode
  readonly hideLabel?: boolean
  readonly ref?: Ref<HTMLInputElement>
}

/** A one-line text with its label. */
export const TextField = ({ label, value, onChange, hint, error, hideLabel, className, ...rest }: Props) => (
  <Field label={label} hint={hint} error={error} hideLabel={hideLabel ?? false} className={className}>
    {ids => (
      <input
        autoComplete="off"
        spellCheck={false}
        {...rest}
        {...ids}
        className={cx(styles.input)}
        value={value}
        onChange={event => onChange(event.target.value)}
      />
    )}
  </Field>
)
