import { type KeyboardEvent, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Scale } from '../../../../../shared/packs/instrument.ts'
import { usePickText } from '../../../i18n/use-language.ts'
import styles from './band-table.module.css'

type Props = {
  readonly scale: Scale
  readonly bands: Readonly<Record<string, string>>
  /** Distinguishes these radio buttons from others on the screen. */
  readonly group?: string
  /** Absent where the table is only read. */
  readonly onChoose?: (dimension: string, band: string) => void
}

/**
 * All bands of all dimensions with their words side by side, each dimension a column of radio buttons: ↑ and ↓ choose
 * in a dimension, ← and → go to the next one.
 */
export const BandTable = ({ scale, bands, group = 'bands', onChoose }: Props) => {
  const { t } = useTranslation('assess')
  const pick = usePickText()
  const body = useRef<HTMLTableSectionElement>(null)
  const cellAt = (dimension: string, band: string) =>
    body.current?.querySelector<HTMLInputElement>(
      `input[data-dimension="${CSS.escape(dimension)}"][value="${CSS.escape(band)}"]`,
    )
  const goSideways = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    const input = event.target
    if (step === 0 || !(input instanceof HTMLInputElement)) return
    event.preventDefault()
    const at = scale.dimensions.findIndex(one => one.id === input.dataset.dimension)
    const next = scale.dimensions[at + step]
    if (next) cellAt(next.id, bands[next.id] ?? input.value)?.focus()
  }
  return (
    <div className={styles.scroll}>
      <table className={styles.table} onKeyDown={goSideways}>
        <caption className="visually-hidden">{t('score.tableHint')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('score.band')}</th>
            {scale.dimensions.map(dimension => (
              <th key={dimension.id} scope="col">
                {pick(dimension.title)} <small>{dimension.id}</small>
                <p>{pick(dimension.asks)}</p>
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          {scale.bands.map(band => (
            <tr key={band.id}>
              <th scope="row">
                {band.from}–{band.to}%
              </th>
              {scale.dimensions.map(dimension => {
                const text = band.descriptions[dimension.id]
                const words = text ? pick(text) : ''
                return (
                  <td key={dimension.id}>
                    <label className={styles.cell}>
                      <input
                        type="radio"
                        disabled={onChoose === undefined}
                        name={`${group}-${dimension.id}`}
                        value={band.id}
                        data-dimension={dimension.id}
                        checked={bands[dimension.id] === band.id}
                        aria-label={`${pick(dimension.title)} ${band.from}–${band.to}% ${words}`}
                        onChange={() => onChoose?.(dimension.id, band.id)}
                      />
                      <span>{words}</span>
                    </label>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
