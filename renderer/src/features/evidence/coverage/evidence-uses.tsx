import { Link } from '@tanstack/react-router'
import styles from './coverage.module.css'

type Props = {
  readonly lead: string
  readonly none: string
  readonly evidence: readonly {
    readonly id: string
    readonly number: number
    readonly title: string
    readonly leaves: readonly string[]
  }[]
}

/** A list of evidence with the leaves each stands behind. */
export const EvidenceUses = ({ lead, none, evidence }: Props) => (
  <>
    <p className={styles.bar}>{evidence.length === 0 ? none : lead}</p>
    <ul className={styles.uses}>
      {evidence.map(({ id, number, title, leaves }) => (
        <li key={id}>
          <Link to="/evidence" search={{ id }}>
            <b>E-{number}</b> {title}
          </Link>
          <span className={styles.codes}>
            {leaves.map(leaf => (
              <Link key={leaf} to="/assess" search={{ leaf }}>
                {leaf}
              </Link>
            ))}
          </span>
        </li>
      ))}
    </ul>
  </>
)
