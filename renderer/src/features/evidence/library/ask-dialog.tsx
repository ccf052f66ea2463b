import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import styles from './library.module.css'

type Props = {
  readonly title: string
  readonly act: string
  readonly ready: boolean
  readonly onAct: () => void
  readonly onClose: () => void
  readonly children: ReactNode
}

/** Asks for what an act needs. */
export const AskDialog = ({ title, act, ready, onAct, onClose, children }: Props) => {
  const { t } = useTranslation('library')
  return (
    <Dialog
      open
      title={title}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('views.cancel')}</Button>
          <Button
            variant="primary"
            disabled={!ready}
            onClick={() => {
              onClose()
              onAct()
            }}
          >
            {act}
          </Button>
        </>
      }
    >
      <div className={styles.ask}>{children}</div>
    </Dialog>
  )
}
