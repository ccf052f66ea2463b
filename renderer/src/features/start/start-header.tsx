import { useTranslation } from 'react-i18next'
import { languages } from '../../../../shared/i18n/languages.ts'
import { useSettings } from '../../app/use-settings.ts'
import { Segmented } from '../../ui/segmented.tsx'
import { Wordmark } from '../../ui/wordmark.tsx'
import styles from './start.module.css'

/** Name of the application, language and theme. */
export const StartHeader = () => {
  const { t } = useTranslation(['start', 'app', 'settings'])
  const { settings, change } = useSettings()
  return (
    <header className={styles.header}>
      <Wordmark name={t('app:name')} tagline={t('app:tagline')} />
      <div className={styles.switches}>
        <Segmented
          label={t('language')}
          value={settings.language}
          options={languages.map(value => ({ value, label: t(`app:languages.${value}`) }))}
          onChange={language => change({ language })}
        />
        <Segmented
          label={t('theme')}
          value={settings.theme}
          options={[
            { value: 'light', label: t('settings:theme.light') },
            { value: 'dark', label: t('settings:theme.dark') },
            { value: 'system', label: t('settings:theme.system') },
          ]}
          onChange={theme => change({ theme })}
        />
      </div>
    </header>
  )
}
