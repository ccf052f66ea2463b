import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { BackupList } from '../../app/backup-list.tsx'
import { useRequest } from '../../host/use-request.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Loading } from '../../ui/loading.tsx'

type Props = {
  /** Only backups of the firm with this name at first; null shows all. */
  readonly firmName: string | null
  readonly onClose: () => void
}

/** The verified backups of this machine, each with a way to restore it beside the present file. */
export const BackupDialog = ({ firmName, onClose }: Props) => {
  const { t } = useTranslation('start')
  const [only, setOnly] = useState(firmName)
  const { data } = useRequest('backups.list', {})
  const shown = (data?.backups ?? []).filter(
    backup => only === null || backup.firmName === only || backup.fileName.startsWith(only),
  )
  const title = only === null ? t('backups.title') : t('backups.of', { name: only })
  return (
    <Dialog open wide onClose={onClose} title={title}>
      <p>{t('backups.lead')}</p>
      {data === undefined ? (
        <Loading />
      ) : shown.length === 0 ? (
        <EmptyState title={t('backups.none')} text={t('backups.noneText')} />
      ) : (
        <BackupList backups={shown} showFirm={only === null} />
      )}
      {only === null || data === undefined ? null : (
        <div>
          <Button variant="quiet" small onClick={() => setOnly(null)}>
            {t('backups.all')}
          </Button>
        </div>
      )}
    </Dialog>
  )
}
