import { useTranslation } from 'react-i18next'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { closeUnsaved, keepOpen, useAskingToClose } from './close-firm.ts'

/** Asks before a firm file is closed while something typed could not be saved. */
export const CloseFirmDialog = () => {
  const { t } = useTranslation()
  return (
    <Dialog
      open={useAskingToClose()}
      onClose={keepOpen}
      title={t('unsaved.title')}
      footer={
        <>
          <Button onClick={() => void closeUnsaved()}>{t('unsaved.close')}</Button>
          <Button variant="primary" onClick={keepOpen}>
            {t('unsaved.stay')}
          </Button>
        </>
      }
    >
      <p>{t('unsaved.text')}</p>
    </Dialog>
  )
}
