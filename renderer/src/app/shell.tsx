import { Outlet } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useRequest } from '../host/use-request.ts'
import { CloseFirmDialog } from './close-firm-dialog.tsx'
import { goToStart } from './go-to-start.ts'
import { KeyList } from './key-list.tsx'
import styles from './shell.module.css'
import { Sidebar } from './sidebar.tsx'
import { TopBar } from './top-bar.tsx'
import { usePalette } from './use-palette.ts'
import { useShortcuts } from './use-shortcuts.ts'

/** The frame around every area of an open firm: top bar, sidebar, one working area. */
export const Shell = () => {
  const { t } = useTranslation()
  const Palette = usePalette()
  const [palette, setPalette] = useState(false)
  const [keys, setKeys] = useState(false)
  const firm = useRequest('firms.current', {}).data?.firm
  useShortcuts({ openPalette: () => setPalette(true), openKeys: () => setKeys(true) })
  useEffect(() => {
    if (firm === null) goToStart()
    else if (firm !== undefined) document.title = `${firm.facts.name} · ${t('name')}`
  }, [firm, t])
  if (firm === undefined || firm === null) return null
  return (
    <div className={styles.shell}>
      <button type="button" className={styles.skip} onClick={skipToMain}>
        {t('skipToContent')}
      </button>
      <TopBar firm={firm} openPalette={() => setPalette(true)} openKeys={() => setKeys(true)} />
      <Sidebar />
      <main id="main" tabIndex={-1} className={styles.main}>
        <Outlet />
      </main>
      {palette && Palette !== null ? (
        <Palette onClose={() => setPalette(false)} openKeys={() => setKeys(true)} />
      ) : null}
      <KeyList open={keys} onClose={() => setKeys(false)} />
      <CloseFirmDialog />
    </div>
  )
}

/** The address is the router's, so no anchor: focus is moved by hand. */
const skipToMain = (): void => document.getElementById('main')?.focus()
