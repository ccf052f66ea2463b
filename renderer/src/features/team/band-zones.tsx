import { cx } from '../../ui/cx.ts'
import styles from './band-zones.module.css'
import type { Zone } from './plot-places.ts'

type Props = {
  readonly zones: readonly Zone[]
  readonly marked?: string | undefined
  readonly names?: 'bands' | 'edges'
}

/** The bands of the scale as quiet zones from 0 to 100, the marked one stronger, named by their span or where they begin when asked. */
export const BandZones = ({ zones, marked, names }: Props) => (
  <svg className={cx(styles.zones, names !== undefined && styles.tall)} aria-hidden="true">
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
    {names === undefined
      ? null
      : zones.map(zone => (
          <text
            key={zone.id}
            x={`${names === 'edges' ? zone.x : zone.x + zone.width / 2}%`}
            dx={names === 'edges' ? 4 : 0}
            y="50%"
            className={cx(
              names === 'edges' ? styles.edge : styles.name,
              zone.id === marked && styles.markedName,
            )}
          >
            {names === 'edges' ? zone.from : `${zone.from}–${zone.to}`}
          </text>
        ))}
  </svg>
)
