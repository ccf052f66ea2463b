import type { Band, Scale } from '../../../../../shared/packs/instrument.ts'
import { usePickText } from '../../../i18n/use-language.ts'
import styles from './score-panel.module.css'

type Props = {
  readonly dimension: Scale['dimensions'][number]
  readonly bands: readonly Band[]
  readonly group: string
  readonly chosen: string | undefined
  readonly onChoose: (band: string) => void
}

/** One dimension: six bands as a radio group, and under it what the chosen band says. */
export const BandRow = ({ dimension, bands, group, chosen, onChoose }: Props) => {
  const pick = usePickText()
  const description = (band: Band) => {
    const text = band.descriptions[dimension.id]
    return text ? pick(text) : ''
  }
  const band = bands.find(one => one.id === chosen)
  return (
    <fieldset className={styles.row}>
      <legend title={pick(dimension.asks)}>{pick(dimension.title)}</legend>
      <div className={styles.bands}>
        {bands.map(one => (
          <label key={one.id} className={styles.band} title={description(one)}>
            <input
              type="radio"
              name={`${group}-${dimension.id}`}
              value={one.id}
              checked={one.id === chosen}
              aria-label={`${one.from}–${one.to}% ${description(one)}`}
              onChange={() => onChoose(one.id)}
            />
            <span>
              {one.from}–{one.to}
            </span>
          </label>
        ))}
      </div>
      <p className={styles.says}>{band ? description(band) : pick(dimension.asks)}</p>
    </fieldset>
  )
}
