import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { freeCode } from '../../../../../shared/domain/indicators/sheets/compare-with-register.ts'
import type { Leaf } from '../../../../../shared/packs/instrument.ts'
import { useCurrentAssessment } from '../../../app/current-assessment.ts'
import { useSend } from '../../../host/use-send.ts'
import { useLanguage, usePickText } from '../../../i18n/use-language.ts'
import { Button } from '../../../ui/button.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { blankFields } from '../../indicators/blank-fields.ts'
import { useIndicators, useLeaves } from '../queries.ts'
import { IndicatorCard } from './indicator-card.tsx'
import { IndicatorForm } from './indicator-form.tsx'
import { ResultFacts } from './result-facts.tsx'
import styles from './results.module.css'

type Props = { readonly leaf: Leaf; readonly year: number }

/** The indicators of a results leaf, and those that the instrument suggests for it. */
export const ResultsTab = ({ leaf, year }: Props) => {
  const { t } = useTranslation('assess')
  const pick = usePickText()
  const language = useLanguage()
  const { data } = useIndicators(leaf.code)
  const save = useSend('indicators.save', { saves: true })
  const [adding, setAdding] = useState(false)
  const assessmentId = useCurrentAssessment().assessment?.id ?? ''
  const item = useLeaves(assessmentId).find(place => place.leaf.code === leaf.code)?.item.code
  if (!data) return null
  const blank = { ...blankFields, leaf: leaf.code }
  const used = new Set(data.indicators.map(indicator => indicator.code))
  const suggested = leaf.indicators.filter(indicator => !used.has(indicator.id))
  return (
    <div className={styles.tab}>
      {item === undefined ? null : <ResultFacts assessmentId={assessmentId} item={item} />}
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
        <IndicatorForm
          indicator={{ ...blank, code: freeCode(leaf.code, used) }}
          onClose={() => setAdding(false)}
        />
      ) : null}
    </div>
  )
}
