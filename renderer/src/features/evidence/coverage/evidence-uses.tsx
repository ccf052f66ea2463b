import { Link } from '@tanstack/react-router'
import { MoreButton } from '../../../ui/more-button.tsx'
import { usePart } from '../../../ui/use-part.ts'
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
export const EvidenceUses = ({ lead, none, evidence }: Props) => {
  const { shown, rest, more } = usePart(evidence, 100)
  return (
    <>
      <p className={styles.bar}>{evidence.length === 0 ? none : lead}</p>
      <ul className={styles.uses}>
        {shown.map(({ id, number, title, leaves }) => (
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
      <MoreButton rest={rest} onMore={more} />
    </>
  )
}
