import { useTranslation } from 'react-i18next'
import type { Evidence } from '../../../../../shared/contract/requests/evidence.ts'
import { sentenceOfCode } from '../../../app/failure-sentence.ts'
import { Button } from '../../../ui/button.tsx'
import styles from './intake.module.css'
import { libraryPlace, useIntake } from './use-intake.ts'

const otherArchives = ['application/vnd.rar', 'application/x-7z-compressed', 'application/gzip']

/** Unpacks a zip archive into evidence; of other archives it says what to do. Nothing for any other file. */
export const UnpackTools = ({ evidence }: { readonly evidence: Evidence }) => {
  const { t } = useTranslation('intake')
  const run = useIntake(libraryPlace)
  if (otherArchives.includes(evidence.mediaType))
    return <p className={styles.note}>{sentenceOfCode('archive-not-zip', {})}</p>
  if (evidence.mediaType !== 'application/zip') return null
  return (
    <p className={styles.note}>
      <span>{t('archiveNote')}</span>
      <Button
        small
        disabled={run.busy}
        onClick={() => void run.unpack({ evidenceId: evidence.id, links: [] })}
      >
        {t('unpack')}
      </Button>
    </p>
  )
}
