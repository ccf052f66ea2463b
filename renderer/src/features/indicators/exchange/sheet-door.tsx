import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useSeat } from '../../../app/use-seat.ts'
import { DropCurtain } from '../../../ui/drop-curtain.tsx'
import { useFileDrop } from '../../../ui/use-file-drop.ts'
import { useFilePicker } from '../../../ui/use-file-picker.tsx'
import { ReadingBar } from './reading-bar.tsx'
import type { SheetImport } from './use-sheet-import.ts'

type Props = {
  readonly className: string | undefined
  readonly run: SheetImport
  /** Gets what opens the dialog that chooses a file. */
  readonly children: (choose: () => void) => ReactNode
}

/** The screen as a place where a workbook comes in: chosen in a dialog or dropped anywhere. */
export const SheetDoor = ({ className, run, children }: Props) => {
  const { t } = useTranslation('indicators')
  const readOnly = useSeat() !== null
  const onFiles = ([file]: readonly File[]) => {
    if (file !== undefined && !run.running) void run.start(file)
  }
  const { over, place } = useFileDrop(onFiles)
  const { choose, input } = useFilePicker({ label: t('import.button'), accept: '.xlsx,.xlsm', onFiles })
  return (
    <section className={className} aria-label={t('title')} {...(readOnly ? {} : place)}>
      {children(choose)}
      {over ? <DropCurtain>{t('import.drop')}</DropCurtain> : null}
      <ReadingBar run={run} />
      {input}
    </section>
  )
}
