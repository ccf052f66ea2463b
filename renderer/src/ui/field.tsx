import { type ReactNode, useId } from 'react'
import { cx } from './cx.ts'
import styles from './field.module.css'

/** What the control inside a field needs to be tied to its label, hint and error. */
type FieldIds = {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': boolean | undefined
}

type Props = {
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly error?: ReactNode
  /** Keeps the label for screen readers only. */
  readonly hideLabel?: boolean
  readonly className?: string | undefined
  readonly children: (ids: FieldIds) => ReactNode
}

/** A label, a control, and below it a hint or what is wrong. */
export const Field = ({ label, hint, error, hideLabel = false, className, children }: Props) => {
  const id = useId()
  const wrong = error !== undefined && error !== null && error !== ''
  const note = wrong ? error : hint
  const noteId = note === undefined || note === null ? undefined : `${id}-note`
  return (
    <div className={cx(styles.field, className)}>
      <label htmlFor={id} className={hideLabel ? 'visually-hidden' : styles.label}>
        {label}
      </label>
      {children({ id, 'aria-describedby': noteId, 'aria-invalid': wrong ? true : undefined })}
      {noteId === undefined ? null : (
        <div id={noteId} className={wrong ? styles.error : styles.hint} role={wrong ? 'alert' : undefined}>
          {note}
        </div>
      )}
    </div>
  )
}
