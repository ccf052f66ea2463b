import SearchOutlined from '@ant-design/icons/SearchOutlined'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { OpenFirm } from '../../../shared/contract/requests/firms.ts'
import { Chip } from '../ui/chip.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { TurnIcon } from '../ui/turn-icon.tsx'
import { FirmMenu } from './firm-menu.tsx'
import { JobCentre } from './job-centre.tsx'
import { SaveMark } from './save-mark.tsx'
import { SeatBanner } from './seat-banner.tsx'
import styles from './top-bar.module.css'
import { useSettings } from './use-settings.ts'
import { useUndo } from './use-undo.ts'
import { YearMenu } from './year-menu.tsx'

type Props = { readonly firm: OpenFirm; readonly openPalette: () => void; readonly openKeys: () => void }

/** Firm and year at the left, the palette in the middle, what is being saved and who is here at the right. */
export const TopBar = ({ firm, openPalette, openKeys }: Props) => {
  const { t } = useTranslation()
  const { settings } = useSettings()
  const { undoes, redoes, undo, redo } = useUndo()
  const undoLabel = undoes === null ? t('bar.undo') : `${t('bar.undo')}: ${undoes}`
  const redoLabel = redoes === null ? t('bar.redo') : `${t('bar.redo')}: ${redoes}`
  return (
    <header className={styles.bar} data-no-print>
      <div className={styles.side}>
        <FirmMenu firm={firm} openKeys={openKeys} />
        {firm.seat ? <SeatBanner seat={firm.seat} /> : <YearMenu />}
        {firm.demo ? (
          <Chip tone="warn" title={t('bar.demoHint')}>
            {t('bar.demo')}
          </Chip>
        ) : null}
      </div>
      <button type="button" className={styles.palette} onClick={openPalette} aria-keyshortcuts="Control+K">
        <SearchOutlined aria-hidden="true" />
        <span>{t('bar.palette')}</span>
        <kbd>Ctrl K</kbd>
      </button>
      <div className={styles.end}>
        <JobCentre />
        <IconButton
          label={undoLabel}
          icon={<TurnIcon />}
          disabled={undoes === null}
          onClick={() => void undo()}
        />
        <IconButton
          label={redoLabel}
          icon={<TurnIcon forward />}
          disabled={redoes === null}
          onClick={() => void redo()}
        />
        <SaveMark />
        <Link to="/settings" search={{ section: 'person' }} className={styles.person ?? ''}>
          {settings.personName === '' ? t('bar.setName') : settings.personName}
        </Link>
      </div>
    </header>
  )
}
