import { BandZones } from '../band-zones.tsx'
import { placeOf, type Zone } from '../plot-places.ts'
import styles from './score-table.module.css'

const looks = {
  vote: { class: styles.vote, radius: 6.5 },
  aside: { class: styles.hollow, radius: 6.5 },
  past: { class: styles.hollow, radius: 5 },
  agreed: { class: styles.agreed, radius: 8 },
} as const

type Props = {
  readonly zones: readonly Zone[]
  readonly step: number
  readonly median: number | null
  readonly percent: number | null
  /** A score that counts, one that does not, what the meeting is at, last year's. */
  readonly kind: keyof typeof looks
}

/** One lane of the strip: the bands behind, the median as a line, one mark; its figure stands in the next cell. */
export const PlotLane = ({ zones, step, median, percent, kind }: Props) => {
  const x = percent === null ? null : `${placeOf(percent, step)}%`
  return (
    <div className={styles.lane} aria-hidden="true">
      <BandZones zones={zones} />
      <svg className={styles.marks} aria-hidden="true">
        {median === null ? null : (
          <line
            className={styles.median}
            x1={`${placeOf(median, step)}%`}
            x2={`${placeOf(median, step)}%`}
            y1="0"
            y2="100%"
          />
        )}
        {x === null ? null : kind === 'agreed' ? (
          <svg x={x} y="50%" className={styles.pin} aria-hidden="true">
            <path d="M0 -8 8 0 0 8 -8 0z" className={looks[kind].class} />
          </svg>
        ) : (
          <circle cx={x} cy="50%" r={looks[kind].radius} className={looks[kind].class} />
        )}
      </svg>
    </div>
  )
}
