import { useTranslation } from 'react-i18next'
import { BackupList } from '../../app/backup-list.tsx'
import { useBackupNow } from '../../app/use-backup-now.ts'
import { useRequest } from '../../host/use-request.ts'
import { Button } from '../../ui/button.tsx'
import { Progress } from '../../ui/progress.tsx'
import { Section } from './section.tsx'
import styles from './settings.module.css'

/** The backups of this firm file: make one now, restore one beside the present file. */
export const BackupSection = ({ fileId }: { readonly fileId: string }) => {
  const { t } = useTranslation(['settings', 'overview'])
  const { data } = useRequest('backups.list', { fileId })
  const { begin, running, job } = useBackupNow()
  return (
    <Section id="backup" title={t('sections.backup')} lead={t('backup.lead')}>
      {data === undefined || data.backups.length > 0 ? null : <p>{t('backup.none')}</p>}
      <BackupList backups={data?.backups ?? []} showFirm={false} />
      <div className={styles.buttons}>
        <Button disabled={running} onClick={begin}>
          {t('overview:backup.now')}
        </Button>
      </div>
      {running ? (
        <Progress label={t('overview:backup.running')} value={job?.done ?? 0} max={job?.total ?? 0} />
      ) : null}
    </Section>
  )
}
