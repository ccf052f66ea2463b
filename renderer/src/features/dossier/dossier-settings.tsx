import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Dossier } from '../../../../shared/contract/requests/dossiers.ts'
import { useSend } from '../../host/use-send.ts'
import { SelectField } from '../../ui/select-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { DateField } from '../evidence/date-field.tsx'
import { BudgetField } from './budget-field.tsx'
import styles from './dossier.module.css'

/** Title, filing date and language of the print; saved when a field is left. */
export const DossierSettings = ({ dossier }: { readonly dossier: Dossier }) => {
  const { t } = useTranslation('dossiers')
  const save = useSend('dossiers.save', { saves: true })
  const [title, setTitle] = useState(dossier.title)
  const known = { id: dossier.id, revision: dossier.revision }
  const saveTitle = () => {
    const typed = title.trim()
    if (typed === '') return setTitle(dossier.title)
    if (typed !== dossier.title) save.mutate({ ...known, title: typed })
  }
  return (
    <article className={styles.column}>
      <h1>{t('settings.heading')}</h1>
      <p className={styles.lead}>{t('settings.lead')}</p>
      <div className={styles.form}>
        <TextField
          label={t('settings.title')}
          maxLength={200}
          value={title}
          onChange={setTitle}
          onBlur={saveTitle}
        />
        <DateField
          label={t('settings.filingDate')}
          value={dossier.filingDate}
          hint={t('settings.filingDateHint')}
          onChange={filingDate => save.mutate({ ...known, filingDate })}
        />
        <SelectField
          label={t('settings.language')}
          value={dossier.language}
          hint={t('settings.languageHint')}
          options={[
            { value: 'zh-CN', label: t('languages.zh-CN') },
            { value: 'en', label: t('languages.en') },
          ]}
          onChange={language => save.mutate({ ...known, language })}
        />
        <BudgetField
          value={dossier.sizeBudget}
          onChange={sizeBudget => save.mutate({ ...known, sizeBudget })}
        />
      </div>
    </article>
  )
}
