import { useTranslation } from 'react-i18next'
import type { RequestOutput } from '../../../../../shared/contract/requests.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { showToast } from '../../../ui/toast-store.ts'
import { shortHash } from '../round/short-hash.ts'
import styles from './ballot.module.css'

type Props = {
  readonly made: RequestOutput<'handIns.make'>
  readonly onSave: () => void
  readonly onClose: () => void
}

/** The seal is on: the code in large letters, the file, and what to do with each. */
export const HandedIn = ({ made, onSave, onClose }: Props) => {
  const { t } = useTranslation('team')
  const { code, fileName, commitment } = made
  const copy = async (): Promise<void> => {
    if (code === null) return
    await navigator.clipboard.writeText(code)
    showToast({ tone: 'ok', text: t('handIn.copied') })
  }
  return (
    <Dialog
      open
      title={t('handIn.done')}
      onClose={onClose}
      footer={
        <>
          {fileName === null ? null : <Button onClick={onSave}>{t('handIn.saveFile')}</Button>}
          <Button variant="primary" onClick={onClose}>
            {t('done')}
          </Button>
        </>
      }
    >
      {code === null ? (
        <p>{t('handIn.doneHere')}</p>
      ) : (
        <>
          <div className={styles.opening}>
            <span id="opening-code">{t('handIn.code')}</span>
            <output aria-labelledby="opening-code">{code}</output>
            <Button small onClick={() => void copy()}>
              {t('handIn.copy')}
            </Button>
          </div>
          <ol className={styles.how}>
            <li>{t('handIn.howFile', { file: fileName ?? '' })}</li>
            <li>{t('handIn.howCode')}</li>
          </ol>
        </>
      )}
      <p className={styles.note}>{t('ballot.commitment', { hash: shortHash(commitment) })}</p>
    </Dialog>
  )
}
