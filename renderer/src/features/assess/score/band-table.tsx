import { useTranslation } from 'react-i18next'
import type { Scale } from '../../../../../shared/packs/instrument.ts'
import { usePickText } from '../../../i18n/use-language.ts'
import styles from './score-panel.module.css'

type Props = { readonly scale: Scale; readonly bands: Readonly<Record<string, string>> }

/** All bands of all dimensions with their words; the chosen ones are marked. */
export const BandTable = ({ scale, bands }: Props) => {
  const { t } = useTranslation('assess')
  const pick = usePickText()
  return (
    <div className={styles.scroll}>
      <table className={styles.all}>
        <thead>
          <tr>
            <th scope="col">{t('score.band')}</th>
            {scale.dimensions.map(dimension => (
              <th key={dimension.id} scope="col">
                {pick(dimension.title)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {scale.bands.map(band => (
            <tr key={band.id}>
              <th scope="row">
                {band.from}–{band.to}%
              </th>
              {scale.dimensions.map(dimension => {
                const text = band.descriptions[dimension.id]
                const chosen = bands[dimension.id] === band.id
                return (
                  <td key={dimension.id} className={chosen ? styles.chosen : undefined}>
                    {chosen ? '✓ ' : ''}
                    {text ? pick(text) : ''}
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
