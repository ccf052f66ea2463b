import { useSearch } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useRequest } from '../../host/use-request.ts'
import { Loading } from '../../ui/loading.tsx'
import { Page } from '../../ui/page.tsx'
import { AboutSection } from './about-section.tsx'
import { BackupSection } from './backup-section.tsx'
import { FileSection } from './file-section.tsx'
import { FirmSection } from './firm-section.tsx'
import { PassphraseSection } from './passphrase-section.tsx'
import { PersonSection } from './person-section.tsx'
import styles from './settings.module.css'

const sections = ['firm', 'person', 'passphrase', 'backup', 'file', 'about'] as const

/** Brings a section into view and, when a field is named, puts the cursor there. */
const show = (section: string | undefined, focus: string | undefined): void => {
  const place = document.getElementById(`settings-${section ?? (focus === undefined ? '' : 'firm')}`)
  place?.scrollIntoView({ block: 'start' })
  const field =
    focus === undefined ? null : document.querySelector<HTMLElement>(`[data-field="${CSS.escape(focus)}"]`)
  if (field !== null) {
    field.scrollIntoView({ block: 'center' })
    field.focus()
  }
}

/** Firm facts and everything that belongs to the file and to this computer, on one page. */
export const SettingsScreen = () => {
  const { t } = useTranslation('settings')
  const { section, focus } = useSearch({ from: '/firm/settings' })
  const firm = useRequest('firms.current', {}).data?.firm
  const ready = firm !== undefined && firm !== null
  useEffect(() => {
    if (ready) show(section, focus)
  }, [ready, section, focus])
  if (!ready) return <Loading />
  return (
    <Page title={t('title')}>
      <div className={styles.columns}>
        <nav className={styles.nav} aria-label={t('sections.label')}>
          {sections
            .filter(id => id !== 'firm' || !firm.seat)
            .map(id => (
              <button key={id} type="button" onClick={() => show(id, undefined)}>
                {t(`sections.${id}`)}
              </button>
            ))}
        </nav>
        <div className={styles.sections}>
          {firm.seat ? null : <FirmSection firm={firm} />}
          <PersonSection />
          <PassphraseSection encrypted={firm.encrypted} />
          <BackupSection fileId={firm.fileId} />
          <FileSection firm={firm} />
          <AboutSection />
        </div>
      </div>
    </Page>
  )
}
