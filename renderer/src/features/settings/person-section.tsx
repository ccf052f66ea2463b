import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { languages } from '../../../../shared/i18n/languages.ts'
import { useSettings } from '../../app/use-settings.ts'
import { Segmented } from '../../ui/segmented.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { Section } from './section.tsx'
import styles from './settings.module.css'

const offeredMinutes = [5, 10, 15, 30, 60, 120, 240]

/** Who works here, and how the window looks on this computer. */
export const PersonSection = () => {
  const { t } = useTranslation(['settings', 'app'])
  const { settings, change } = useSettings()
  const [name, setName] = useState<string | null>(null)
  const minutes = [...new Set([...offeredMinutes, settings.backupMinutes])].toSorted((a, b) => a - b)
  return (
    <Section id="person" title={t('sections.person')} lead={t('person.lead')}>
      <div className={styles.rows}>
        <TextField
          label={t('person.name')}
          hint={t('person.nameHint')}
          value={name ?? settings.personName}
          maxLength={60}
          onChange={setName}
          onBlur={() => {
            if (name !== null) change({ personName: name.trim() })
            setName(null)
          }}
        />
        <div className={styles.row}>
          <span>{t('language')}</span>
          <Segmented
            label={t('language')}
            value={settings.language}
            options={languages.map(value => ({ value, label: t(`app:languages.${value}`) }))}
            onChange={language => change({ language })}
          />
        </div>
        <div className={styles.row}>
          <span>{t('theme.label')}</span>
          <Segmented
            label={t('theme.label')}
            value={settings.theme}
            options={(['light', 'dark', 'system'] as const).map(value => ({
              value,
              label: t(`theme.${value}`),
            }))}
            onChange={theme => change({ theme })}
          />
        </div>
        <SelectField
          label={t('person.backupMinutes')}
          value={String(settings.backupMinutes)}
          options={minutes.map(count => ({ value: String(count), label: t('person.minutes', { count }) }))}
          onChange={value => change({ backupMinutes: Number(value) })}
        />
      </div>
    </Section>
  )
}
