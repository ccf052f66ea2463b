import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Indicator } from '../../../../../shared/contract/requests/indicators.ts'
import type { Leaf } from '../../../../../shared/packs/instrument.ts'
import { useSend } from '../../../host/use-send.ts'
import { useLanguage, usePickText } from '../../../i18n/use-language.ts'
import { Button } from '../../../ui/button.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { useIndicators } from '../queries.ts'
import { IndicatorCard } from './indicator-card.tsx'
import { IndicatorForm } from './indicator-form.tsx'
import styles from './results.module.css'

type Props = { readonly leaf: Leaf; readonly year: number }
type Fields = Omit<Indicator, 'id' | 'revision' | 'values'>

/** The indicators of a results leaf, and those that the instrument suggests for it. */
export const ResultsTab = ({ leaf, year }: Props) => {
  const { t } = useTranslation('assess')
  const pick = usePickText()
  const language = useLanguage()
  const { data } = useIndicators(leaf.code)
  const save = useSend('indicators.save', { saves: true })
  const [adding, setAdding] = useState(false)
  if (!data) return null
  const blank: Fields = {
    code: '',
    leaf: leaf.code,
    name: '',
    unit: '',
    direction: 'up',
    decimals: 1,
    definition: '',
    source: '',
    rivalName: '',
    benchmarkName: '',
    formula: null,
    owner: null,
    yearFromMonths: null,
  }
  const used = new Set(data.indicators.map(indicator => indicator.code))
  const suggested = leaf.indicators.filter(indicator => !used.has(indicator.id))
  const freeCode = () => {
    let number = data.indicators.length + 1
    while (used.has(`K-${leaf.code}-X${number}`)) number++
    return `K-${leaf.code}-X${number}`
  }
  return (
    <div className={styles.tab}>
      {data.indicators.length === 0 ? (
        <EmptyState title={t('results.emptyTitle')} text={t('results.emptyText')} />
      ) : (
        <p className={styles.meta}>{t('results.hint')}</p>
      )}
      {data.indicators.map(indicator => (
        <IndicatorCard key={indicator.id} indicator={indicator} year={year} />
      ))}
      <section aria-labelledby="suggested-title" className={styles.suggested}>
        <h2 id="suggested-title">{t('results.suggested')}</h2>
        <div className={styles.chips}>
          {suggested.map(indicator => (
            <Button
              key={indicator.id}
              small
              disabled={save.isPending}
              lang={language}
              onClick={() =>
                save.mutate({
                  fields: {
                    ...blank,
                    code: indicator.id,
                    name: pick(indicator.name),
                    unit: pick(indicator.unit),
                    direction: indicator.direction,
                  },
                })
              }
            >
              + {pick(indicator.name)}
            </Button>
          ))}
          <Button small variant="quiet" onClick={() => setAdding(true)}>
            {t('results.addOwn')}
          </Button>
        </div>
      </section>
      {adding ? (
        <IndicatorForm indicator={{ ...blank, code: freeCode() }} onClose={() => setAdding(false)} />
      ) : null}
    </div>
  )
}
