import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Backup } from '../../../../shared/contract/requests/firms.ts'
import { useRequest } from '../../host/use-request.ts'
import { BackupDialog } from './backup-dialog.tsx'
import { FailureNote } from './failure-note.tsx'
import { NewFirmDialog } from './new-firm-dialog.tsx'
import { PassphraseDialog } from './passphrase-dialog.tsx'
import { RecentList } from './recent-list.tsx'
import styles from './start.module.css'
import { StartActions } from './start-actions.tsx'
import { StartHeader } from './start-header.tsx'
import { useDropFile } from './use-drop-file.ts'
import { useOpenFirm } from './use-open-firm.ts'

/** The page without an open firm: recent firms, new, open, sample, restore. */
export const StartScreen = () => {
  const { t } = useTranslation(['start', 'app'])
  const { data } = useRequest('firms.list', {})
  const navigate = useNavigate()
  const isOpen = Boolean(useRequest('firms.current', {}).data?.firm)
  useEffect(() => {
    if (isOpen) void navigate({ to: '/overview', replace: true })
  }, [isOpen, navigate])
  useEffect(() => {
    document.title = t('app:name')
  }, [t])
  const [dialog, setDialog] = useState<'new' | 'backups' | null>(null)
  const [backupsOf, setBackupsOf] = useState<Backup['firmName'] | null>(null)
  const { opening, open, openFile, dismiss } = useOpenFirm()
  const dropping = useDropFile(file => void openFile(file))
  const showBackups = (firmName: string | null): void => {
    setBackupsOf(firmName)
    setDialog('backups')
  }
  const first = data !== undefined && data.firms.length === 0
  const asks = opening.state === 'locked-by-passphrase' || (opening.state === 'busy' && opening.asked)
  return (
    <div className={styles.page}>
      <StartHeader />
      <main className={styles.main} id="main">
        <div className={styles.head}>
          <h1>{t(first ? 'firstTitle' : 'title')}</h1>
          <p className={styles.lead}>{t(first ? 'firstLead' : 'lead')}</p>
        </div>
        {opening.state === 'failed' ? (
          <FailureNote
            name={opening.name}
            failure={opening.failure}
            onBackups={() => showBackups(opening.name)}
            onDismiss={dismiss}
          />
        ) : null}
        <div className={styles.columns}>
          <StartActions
            prominent={first}
            onNew={() => setDialog('new')}
            onFile={file => void openFile(file)}
            onRestore={() => showBackups(null)}
          />
          <RecentList
            firms={data?.firms ?? null}
            busyId={opening.state === 'busy' && 'id' in opening.target ? opening.target.id : null}
            onOpen={firm => void open({ id: firm.id, name: firm.name })}
            onBackups={firm => showBackups(firm.name)}
          />
        </div>
      </main>
      {dropping ? <div className={styles.drop}>{t('dropHere')}</div> : null}
      {dialog === 'new' ? <NewFirmDialog onClose={() => setDialog(null)} /> : null}
      {dialog === 'backups' ? <BackupDialog firmName={backupsOf} onClose={() => setDialog(null)} /> : null}
      {asks ? (
        <PassphraseDialog
          name={opening.target.name}
          wrong={opening.state === 'locked-by-passphrase' && opening.wrong}
          busy={opening.state === 'busy'}
          onClose={dismiss}
          onEnter={passphrase => void open(opening.target, passphrase)}
        />
      ) : null}
    </div>
  )
}
