import type { ReactNode, Ref, TextareaHTMLAttributes } from 'react'
import styles from './field.module.css'
import { Field } from './field.tsx'

type Props = Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'onChange' | 'value'> & {
  readonly label: ReactNode
  readonly value: string
  readonly onChange: (value: string) => void
  readonly hint?: ReactNode
  readonly error?: ReactNode
  readonly hideLabel?: boolean
  readonly ref?: Ref<HTMLTextAreaElement>
}

/** A text of several lines with its label; grows with its content. */
export const TextArea = ({ label, value, onChange, hint, error, hideLabel, className, ...rest }: Props) => (
  <Field label={label} hint={hint} error={error} hideLabel={hideLabel ?? false} className={className}>
    {ids => (
      <textarea
        spellCheck={false}
        {...rest}
        {...ids}
        className={styles.input}
        value={value}
        onChange={event => onChange(event.target.value)}
      />
    )}
  </Field>
)
