import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { IndicatorDetail, Series } from '../../../../../shared/contract/requests/indicators.ts'
import { valueTarget } from '../../../../../shared/domain/evidence/link-target.ts'
import { ProofClip } from '../../evidence/linking/proof-clip.tsx'
import { useSaveValues } from '../use-save-values.ts'
import styles from './detail.module.css'

type Props = {
  readonly detail: IndicatorDetail
  readonly cell: { readonly series: Series; readonly year: string } | null
  readonly nameOf: (series: Series) => string
}

/** Where one figure is from, when that is not where the others are from. */
export const ValueSource = ({ detail, cell, nameOf }: Props) => {
  const { t } = useTranslation('indicators')
  const { indicator, sources } = detail
  const [typed, setTyped] = useState<string | null>(null)
  const save = useSaveValues(indicator.id)
  if (cell === null) return <p className={styles.hint}>{t('years.hint')}</p>
  const { series, year } = cell
  const stored = sources[series]?.[year] ?? ''
  const hasValue = indicator.values[series]?.[year] !== undefined
  const leave = async () => {
    if (typed === null) return
    if (typed.trim() !== stored) {
      const source = { series, year: Number(year), source: typed.trim() }
      await save({ sources: [source] }).catch(() => undefined)
    }
    setTyped(null)
  }
  return (
    <div className={styles.sourceLine}>
      <label className={styles.source}>
        <span>{t('years.sourceOf', { year, series: nameOf(series) })}</span>
        <input
          type="text"
          maxLength={300}
          disabled={!hasValue}
          value={typed ?? stored}
          placeholder={hasValue ? indicator.source || t('years.noSource') : t('years.noValue')}
          onChange={event => setTyped(event.target.value)}
          onBlur={() => void leave()}
          onKeyDown={event => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) event.currentTarget.blur()
          }}
        />
      </label>
      {hasValue && series === 'actual' ? (
        <ProofClip
          target={valueTarget(`${indicator.id}/${series}/${year}`)}
          name={`${indicator.name} ${year}`}
        />
      ) : null}
    </div>
  )
}
