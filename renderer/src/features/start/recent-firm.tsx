import LockOutlined from '@ant-design/icons/LockOutlined'
import MoreOutlined from '@ant-design/icons/MoreOutlined'
import { useTranslation } from 'react-i18next'
import type { FirmEntry } from '../../../../shared/contract/requests/firms.ts'
import { useSend } from '../../host/use-send.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Menu } from '../../ui/menu.tsx'
import styles from './recent-list.module.css'

type Props = {
  readonly firm: FirmEntry
  readonly busy: boolean
  readonly onOpen: () => void
  readonly onBackups: () => void
}

export const RecentFirm = ({ firm, busy, onOpen, onBackups }: Props) => {
  const { t } = useTranslation('start')
  const format = useFormat()
  const forget = useSend('firms.forget')
  const now = new Date()
  const facts = [
    firm.openedAt === null
      ? t('entry.neverOpened')
      : t('entry.opened', { when: format.ago(firm.openedAt, now) }),
    ...(firm.size === null ? [] : [format.bytes(firm.size)]),
    firm.lastBackupAt === null
      ? t('entry.noBackup')
      : t('entry.backup', { when: format.ago(firm.lastBackupAt, now) }),
  ]
  return (
    <li className={styles.firm}>
      <button type="button" className={styles.open} disabled={!firm.exists || busy} onClick={onOpen}>
        <span className={styles.name}>
          {firm.name}
          {firm.encrypted ? (
            <LockOutlined className={styles.lock ?? ''} aria-label={t('entry.encrypted')} />
          ) : null}
        </span>
        <span className={styles.folder} title={firm.folder}>
          {firm.folder}
        </span>
        <span className={firm.exists ? styles.facts : styles.missing}>
          {firm.exists ? facts.join(' · ') : t('entry.missing')}
        </span>
      </button>
      <Menu
        label={t('entry.more', { name: firm.name })}
        align="end"
        trigger={properties => (
          <IconButton label={t('entry.more', { name: firm.name })} icon={<MoreOutlined />} {...properties} />
        )}
        items={[
          { id: 'backups', label: t('entry.backups'), onSelect: onBackups },
          { id: 'forget', label: t('entry.forget'), onSelect: () => forget.mutate({ id: firm.id }) },
        ]}
      />
    </li>
  )
}
