import { useTranslation } from 'react-i18next'
import { useBackupNow } from '../../app/use-backup-now.ts'
import { useSettings } from '../../app/use-settings.ts'
import { useRequest } from '../../host/use-request.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { Button } from '../../ui/button.tsx'
import { cx } from '../../ui/cx.ts'
import { Progress } from '../../ui/progress.tsx'
import styles from './overview.module.css'

/** When the firm was last backed up, and a way to do it now. */
export const BackupCard = () => {
  const { t } = useTranslation('overview')
  const format = useFormat()
  const lastBackupAt = useRequest('firms.current', {}).data?.firm?.lastBackupAt ?? null
  const { settings } = useSettings()
  const { begin, running, job } = useBackupNow()
  return (
    <section className={styles.card}>
      <div className={styles.head}>
        <h2>{t('backup.heading')}</h2>
        <Button small disabled={running} onClick={begin}>
          {t('backup.now')}
        </Button>
      </div>
      <p title={lastBackupAt === null ? undefined : format.moment(lastBackupAt)}>
        {lastBackupAt === null
          ? t('backup.none')
          : t('backup.last', { when: format.ago(lastBackupAt, new Date()) })}
      </p>
      <p className={cx(styles.muted, styles.small)}>
        {t('backup.auto', { minutes: settings.backupMinutes })}
      </p>
      {running ? <Progress label={t('backup.running')} value={job?.done ?? 0} max={job?.total ?? 0} /> : null}
    </section>
  )
}
