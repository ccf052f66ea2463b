import type { Backup } from '../../../shared/contract/requests/firms.ts'
import { BackupLine } from './backup-line.tsx'
import styles from './backup-list.module.css'

type Props = { readonly backups: readonly Backup[]; readonly showFirm: boolean }

/** Backups, newest first, each with its age, size and a way back. */
export const BackupList = ({ backups, showFirm }: Props) => (
  <ul className={styles.list}>
    {backups.map(backup => (
      <BackupLine key={backup.id} backup={backup} showFirm={showFirm} />
    ))}
  </ul>
)
