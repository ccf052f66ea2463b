import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OpenFirm } from '../../../../shared/contract/requests/firms.ts'
import type { FirmFacts } from '../../../../shared/domain/firm/facts.ts'
import { DateField } from '../../ui/date-field.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { CreditCodeField } from './credit-code-field.tsx'
import { EmployeesField } from './employees-field.tsx'
import { Section } from './section.tsx'
import styles from './settings.module.css'
import { useFirmFacts } from './use-firm-facts.ts'

type TextName = { [K in keyof FirmFacts]: string extends FirmFacts[K] ? K : never }[keyof FirmFacts]
const sizes = ['', 'large', 'medium', 'small', 'micro'] as const

/** The facts of the firm that every form draws from; saved by themselves. */
export const FirmSection = ({ firm }: { readonly firm: OpenFirm }) => {
  const { t } = useTranslation('settings')
  const { facts, change, flush } = useFirmFacts(firm)
  const [name, setName] = useState<string | null>(null)
  const text = (
    field: TextName,
    maxLength: number,
    more: { readonly type?: string; readonly hint?: string } = {},
  ) => (
    <TextField
      {...more}
      key={field}
      data-field={field}
      label={t(`firm.${field}`)}
      value={facts[field]}
      maxLength={maxLength}
      onChange={value => change({ [field]: value })}
    />
  )
  return (
    <Section id="firm" title={t('sections.firm')} lead={t('firm.lead')}>
      <form onBlur={flush} onSubmit={event => event.preventDefault()}>
        <fieldset className={styles.group}>
          <legend>{t('firm.groups.identity')}</legend>
          <div className={styles.grid}>
            <TextField
              className={styles.wide}
              data-field="name"
              label={t('firm.name')}
              value={name ?? facts.name}
              maxLength={300}
              error={name !== null && name.trim() === '' ? t('firm.nameNeeded') : undefined}
              onChange={value => {
                setName(value.trim() === '' ? value : null)
                if (value.trim() !== '') change({ name: value })
              }}
            />
            {text('englishName', 300)}
            {text('shortName', 60)}
            <CreditCodeField value={facts.creditCode} onChange={creditCode => change({ creditCode })} />
            <DateField
              data-field="foundedOn"
              label={t('firm.foundedOn')}
              value={facts.foundedOn}
              onChange={foundedOn => change({ foundedOn })}
            />
            {text('legalRepresentative', 60)}
            {text('qualityOfficer', 60)}
            {text('address', 300)}
            {text('town', 60)}
          </div>
        </fieldset>
        <fieldset className={styles.group}>
          <legend>{t('firm.groups.business')}</legend>
          <div className={styles.grid}>
            {text('industry', 120)}
            {text('industryCode', 12)}
            <SelectField
              label={t('firm.size')}
              value={facts.size}
              options={sizes.map(size => ({
                value: size,
                label: t(`firm.sizes.${size === '' ? 'none' : size}`),
              }))}
              onChange={size => change({ size })}
            />
            <EmployeesField value={facts.employees} onChange={employees => change({ employees })} />
            {text('registeredCapital', 60, { hint: t('firm.registeredCapitalHint') })}
            <div className={styles.wide}>
              <TextArea
                data-field="products"
                label={t('firm.products')}
                value={facts.products}
                maxLength={600}
                onChange={products => change({ products })}
              />
            </div>
          </div>
        </fieldset>
        <fieldset className={styles.group}>
          <legend>{t('firm.groups.people')}</legend>
          <div className={styles.grid}>
            {text('contactName', 60)}
            {text('contactPhone', 60, { type: 'tel' })}
            {text('contactEmail', 120, { type: 'email' })}
          </div>
        </fieldset>
      </form>
    </Section>
  )
}
