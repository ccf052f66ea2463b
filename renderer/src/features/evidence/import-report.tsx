import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { sentenceOfCode } from '../../app/failure-sentence.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import styles from './evidence.module.css'
import type { ImportedFile } from './import-result.ts'

type Props = { readonly files: readonly ImportedFile[]; readonly onClose: () => void }

/** File by file: new, already there, or not taken in and why. */
export const ImportReport = ({ files, onClose }: Props) => {
  const { t } = useTranslation('evidence')
  const count = (state: ImportedFile['state']) => files.filter(file => file.state === state).length
  return (
    <Dialog
      open
      wide
      title={t('report.title')}
      onClose={onClose}
      footer={
        <Button variant="primary" onClick={onClose}>
          {t('report.close')}
        </Button>
      }
    >
      <p>
        {t('report.summary', { imported: count('imported'), known: count('known'), failed: count('failed') })}
      </p>
      <ul className={styles.report}>
        {files.map((file, index) => (
          <li key={`${file.name}-${String(index)}`}>
            <b>{t(`report.state.${file.state}`)}</b>
            <span>
              {file.evidenceId ? (
                <Link to="/evidence" search={{ id: file.evidenceId }} onClick={onClose}>
                  {file.number === null ? '' : `E-${file.number} `}
                  {file.name}
                </Link>
              ) : (
                file.name
              )}
              {file.code ? <small>{sentenceOfCode(file.code, file.params)}</small> : null}
            </span>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
