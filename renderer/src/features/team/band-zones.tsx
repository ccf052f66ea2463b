import { cx } from '../../ui/cx.ts'
import styles from './band-zones.module.css'
import type { Zone } from './plot-places.ts'

type Props = {
  readonly zones: readonly Zone[]
  readonly marked?: string | undefined
  readonly named?: boolean
}

/** The bands of the scale as quiet zones from 0 to 100, the marked one stronger, their edges named when asked. */
export const BandZones = ({ zones, marked, named = false }: Props) => (
  <svg className={cx(styles.zones, named && styles.tall)} aria-hidden="true">
    {zones.map((zone, index) => (
      <rect
        key={zone.id}
        x={`${zone.x}%`}
        width={`${zone.width}%`}
        y="0"
        height="100%"
        className={cx(styles.zone, index % 2 === 1 && styles.other, zone.id === marked && styles.marked)}
      />
    ))}
    {named
      ? zones.map(zone => (
          <text
            key={zone.id}
            x={`${zone.x + zone.width / 2}%`}
            y="50%"
            className={cx(styles.name, zone.id === marked && styles.markedName)}
          >
            {zone.from}–{zone.to}
          </text>
        ))
      : null}
  </svg>
)
