import { useTranslation } from 'react-i18next'
import type { Intake } from '../../../../../shared/contract/requests/intakes.ts'
import { Button } from '../../../ui/button.tsx'
import { showToast } from '../../../ui/toast-store.ts'
import { useFilePicker } from '../../../ui/use-file-picker.tsx'
import type { IntakeRun } from './use-intake.ts'

type Props = { readonly intake: Intake; readonly run: IntakeRun; readonly onDone?: () => void }

/** Chooses the folder or the files again: only what is missing comes in. */
export const ResumeIntake = ({ intake, run, onDone }: Props) => {
  const { t } = useTranslation('intake')
  const onFiles = (files: readonly File[]) => {
    onDone?.()
    void run.goOn(intake, files).then(some => {
      if (!some) showToast({ tone: 'warn', text: t('noneMissing') })
    })
  }
  const folder = useFilePicker({ label: t('resume.folder'), folder: true, onFiles })
  const files = useFilePicker({ label: t('resume.files'), multiple: true, onFiles })
  return (
    <>
      <Button small onClick={folder.choose}>
        {t('resume.folder')}
      </Button>
      <Button small variant="quiet" onClick={files.choose}>
        {t('resume.files')}
      </Button>
      {folder.input}
      {files.input}
    </>
  )
}
