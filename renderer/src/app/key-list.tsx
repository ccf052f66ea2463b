import { useTranslation } from 'react-i18next'
import { Dialog } from '../ui/dialog.tsx'
import styles from './key-list.module.css'

const rows = [
  ['Ctrl/⌘ K', 'palette'],
  ['Ctrl/⌘ Z', 'undo'],
  ['Ctrl/⌘ Shift Z · Ctrl Y', 'redo'],
  ['Ctrl/⌘ 1 … 7', 'areas'],
  ['G', 'goto'],
  ['Alt ↑ · Alt ↓', 'leaves'],
  ['Alt N', 'unwritten'],
  ['Alt R · Alt S · Alt P', 'places'],
  ['F6', 'regions'],
  ['Alt I', 'interview'],
  ['Alt Shift ↑↓ · Del', 'rows'],
  ['1 … 6', 'bands'],
  ['← → · M · Enter · N P', 'meeting'],
  ['↑ ↓ · Enter · X · A', 'remarks'],
  ['Ctrl/⌘ Shift E', 'claim'],
  ['Shift ↑↓ · Ctrl/⌘ A', 'range'],
  ['J K · 1 2 0 · N · [ ]', 'walk'],
  ['?', 'help'],
  ['Esc', 'escape'],
] as const

/** The list of keys. */
export const KeyList = ({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) => {
  const { t } = useTranslation()
  return (
    <Dialog open={open} onClose={onClose} title={t('keys.title')}>
      <dl className={styles.list}>
        {rows.map(([keys, does]) => (
          <div key={does} className={styles.row}>
            <dt>
              <kbd className={styles.key}>{keys}</kbd>
            </dt>
            <dd>{t(`keys.${does}`)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
