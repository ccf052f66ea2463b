import { useTranslation } from 'react-i18next'
import type { IndicatorDetail } from '../../../../../shared/contract/requests/indicators.ts'
import { yearRules } from '../../../../../shared/domain/indicators/indicator.ts'
import { useSend } from '../../../host/use-send.ts'
import { SelectField } from '../../../ui/select-field.tsx'
import { fieldsOf } from '../mutations.ts'
import styles from './detail.module.css'
import { MonthGrid } from './month-grid.tsx'
import { YearGrid } from './year-grid.tsx'

type Props = { readonly detail: IndicatorDetail; readonly year: number }
type Rule = (typeof yearRules)[number] | 'none'

/** Monthly values, how the year follows from them, and the years beside that. */
export const MonthsTab = ({ detail, year }: Props) => {
  const { t } = useTranslation('indicators')
  const { indicator } = detail
  const save = useSend('indicators.save', { saves: true })
  const choose = (rule: Rule) =>
    save.mutate({
      id: indicator.id,
      revision: indicator.revision,
      fields: { ...fieldsOf(indicator), yearFromMonths: rule === 'none' ? null : rule },
    })
  return (
    <div className={styles.tab}>
      <SelectField<Rule>
        className={styles.rule}
        label={t('months.rule')}
        value={indicator.yearFromMonths ?? 'none'}
        options={[
          { value: 'none', label: t('months.notKept') },
          ...yearRules.map(value => ({ value, label: t(`months.rules.${value}`) })),
        ]}
        hint={t('months.ruleHint')}
        onChange={choose}
      />
      <MonthGrid detail={detail} year={year} />
      {indicator.yearFromMonths === null ? null : (
        <section className={styles.beside} aria-labelledby="months-years">
          <h3 id="months-years">{t('months.years')}</h3>
          <YearGrid detail={detail} year={year} withSource={false} />
        </section>
      )}
    </div>
  )
}
