import type { ReactNode } from 'react'
import styles from './field.module.css'
import { Field } from './field.tsx'

type SelectOption<V extends string> = {
  readonly value: V
  readonly label: string
  readonly disabled?: boolean
  /** Options that follow each other under one heading. */
  readonly group?: string
}

type Props<V extends string> = {
  readonly label: ReactNode
  readonly value: V
  readonly options: readonly SelectOption<V>[]
  readonly onChange: (value: V) => void
  readonly hint?: ReactNode
  readonly error?: ReactNode
  readonly hideLabel?: boolean
  readonly disabled?: boolean
  readonly className?: string | undefined
}

const optionOf = ({ value, label, disabled = false }: SelectOption<string>) => (
  <option key={value} value={value} disabled={disabled}>
    {label}
  </option>
)

/** One of a few; the system's own list, so that it works with every keyboard and reader. */
export const SelectField = <V extends string>(props: Props<V>) => (
  <Field
    label={props.label}
    hint={props.hint}
    error={props.error}
    hideLabel={props.hideLabel ?? false}
    className={props.className}
  >
    {ids => (
      <select
        {...ids}
        className={styles.input}
        value={props.value}
        disabled={props.disabled ?? false}
        onChange={event => {
          const chosen = props.options.find(option => option.value === event.target.value)
          if (chosen !== undefined) props.onChange(chosen.value)
        }}
      >
        {[...Map.groupBy(props.options, ({ group }) => group)].map(([group, options]) =>
          group === undefined ? (
            options.map(optionOf)
          ) : (
            <optgroup key={group} label={group}>
              {options.map(optionOf)}
            </optgroup>
          ),
        )}
      </select>
    )}
  </Field>
)
