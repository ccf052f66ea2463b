import { useTranslation } from 'react-i18next'
import type { Intake } from '../../../../../shared/contract/requests/intakes.ts'
import { Button } from '../../../ui/button.tsx'
import { useFilePicker } from '../../../ui/use-file-picker.tsx'
import type { IntakeRun } from './use-intake.ts'

type Props = {
  readonly intake: Intake
  readonly run: IntakeRun
  /** Offers the folder only. */
  readonly brief?: boolean
  readonly onChosen?: () => void
}

/** Goes on with what an intake misses: an archive by itself, files by choosing the same folder or files again. */
export const ResumeIntake = ({ intake, run, brief = false, onChosen }: Props) => {
  const { t } = useTranslation('intake')
  const onFiles = (files: readonly File[]) => {
    onChosen?.()
    void run.goOn(intake, files)
  }
  const folder = useFilePicker({ label: t('resume.folder'), folder: true, onFiles })
  const files = useFilePicker({ label: t('resume.files'), multiple: true, onFiles })
  const { waiting, failed } = intake.counts
  if (waiting + failed === 0 || run.busy || intake.running) return null
  if (intake.archive !== '') {
    if (waiting === 0) return null
    const goOn = () => {
      onChosen?.()
      void run.unpack({ evidenceId: intake.archive, links: intake.links, intakeId: intake.id })
    }
    return (
      <Button small onClick={goOn}>
        {t('resume.archive')}
      </Button>
    )
  }
  return (
    <>
      <Button small onClick={folder.choose}>
        {t(waiting > 0 ? 'resume.folder' : 'resume.again')}
      </Button>
      {brief ? null : (
        <Button small variant="quiet" onClick={files.choose}>
          {t('resume.files')}
        </Button>
      )}
      {folder.input}
      {files.input}
    </>
  )
}
