import { MoreButton } from '../../../ui/more-button.tsx'
import { usePart } from '../../../ui/use-part.ts'
import type { CalendarRow } from './calendar-of.ts'
import styles from './validity.module.css'
import { ValidityRow } from './validity-row.tsx'

type Props = {
  /** Of the section, so that the strip of months leads to it. */
  readonly id: string
  readonly name: string
  readonly rows: readonly CalendarRow[]
  readonly onReplace: (evidenceId: string) => void
}

const atFirst = 30

/** A month of the calendar, what lapsed before it, or what is far away: its beginning, and more when asked. */
export const ValidityPart = ({ id, name, rows, onReplace }: Props) => {
  const { shown, rest, more } = usePart(rows, atFirst)
  return (
    <section id={id} tabIndex={-1} className={styles.month} aria-label={name}>
      <h2>{name}</h2>
      <ul className={styles.rows}>
        {shown.map(row => (
          <ValidityRow
            key={row.kind === 'evidence' ? row.evidence.id : row.dossier.id}
            row={row}
            onReplace={onReplace}
          />
        ))}
      </ul>
      <MoreButton rest={rest} onMore={more} />
    </section>
  )
}
