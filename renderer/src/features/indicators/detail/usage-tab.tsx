import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Indicator } from '../../../../../shared/contract/requests/indicators.ts'
import { useCurrentAssessment } from '../../../app/current-assessment.ts'
import { useRequest } from '../../../host/use-request.ts'
import { usePickText } from '../../../i18n/use-language.ts'
import { Button } from '../../../ui/button.tsx'
import { Chip } from '../../../ui/chip.tsx'
import { useInstrument, useLeaves } from '../../assess/queries.ts'
import styles from './detail.module.css'
import { IndicatorEvidence } from './indicator-evidence.tsx'

type Props = { readonly indicator: Indicator }

/** Where an indicator is used: what refers to it follows its values, what only names it does not. */
export const UsageTab = ({ indicator }: Props) => {
  const { t } = useTranslation('indicators')
  const pick = usePickText()
  const { assessment } = useCurrentAssessment()
  const assessmentId = assessment?.id ?? null
  const [adding, setAdding] = useState(false)
  const leaves = useLeaves(assessmentId ?? '')
  const fields =
    useInstrument(assessmentId ?? '').data?.profile.sections.flatMap(section => section.fields) ?? []
  const usage = useRequest('indicators.usage', { id: indicator.id, assessmentId }).data
  if (!usage) return null
  const leafName = (code: string) => {
    const place = leaves.find(one => one.leaf.code === code)
    return place ? `${code} ${pick(place.leaf.title)}` : code
  }
  const fieldName = (id: string) => {
    const field = fields.find(one => one.id === id)
    return field ? pick(field.title) : id
  }
  const mark = (refers: boolean) => (
    <Chip tone={refers ? 'ok' : 'plain'} title={t(refers ? 'usage.refersHint' : 'usage.namesHint')}>
      {t(refers ? 'usage.refers' : 'usage.names')}
    </Chip>
  )
  return (
    <div className={styles.tab}>
      <section aria-labelledby="usage-texts" className={styles.part}>
        <h3 id="usage-texts">{t('usage.texts')}</h3>
        {usage.answers.length + usage.profile.length === 0 ? (
          <p className={styles.hint}>{t('usage.noTexts')}</p>
        ) : null}
        <ul className={styles.uses}>
          {usage.answers.map(({ leaf, refers }) => (
            <li key={leaf}>
              <Link to="/assess" search={{ leaf }}>
                {leafName(leaf)}
              </Link>
              {mark(refers)}
            </li>
          ))}
          {usage.profile.map(({ field, refers }) => (
            <li key={field}>
              <Link to="/assess" search={{ leaf: 'profile', focus: field }}>
                {t('usage.profile', { field: fieldName(field) })}
              </Link>
              {mark(refers)}
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="usage-actions" className={styles.part}>
        <h3 id="usage-actions">{t('usage.actions')}</h3>
        {usage.actions.length === 0 ? <p className={styles.hint}>{t('usage.noActions')}</p> : null}
        <ul className={styles.uses}>
          {usage.actions.map(({ id, title }) => (
            <li key={id}>
              <Link to="/improve" search={{ id }}>
                {title}
              </Link>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="usage-evidence" className={styles.part}>
        <h3 id="usage-evidence">
          {t('usage.evidence')}
          <Button small variant="quiet" onClick={() => setAdding(true)}>
            {t('usage.link')}
          </Button>
        </h3>
        <IndicatorEvidence
          indicatorId={indicator.id}
          linked={usage.evidence}
          adding={adding}
          onClose={() => setAdding(false)}
        />
      </section>
    </div>
  )
}
