import { type DragEvent, type ReactNode, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSeat } from '../../../app/use-seat.ts'
import { dragsFiles } from '../../evidence/drop-files.tsx'
import styles from './exchange.module.css'
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
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const readOnly = useSeat() !== null
  const take = (files: FileList | null) => {
    const file = files?.[0]
    if (file && !run.running) void run.start(file)
  }
  const drag = {
    onDragOver: (event: DragEvent) => {
      if (!dragsFiles(event)) return
      event.preventDefault()
      setOver(true)
    },
    onDragLeave: (event: DragEvent) => {
      if (event.currentTarget === event.target) setOver(false)
    },
    onDrop: (event: DragEvent) => {
      if (!dragsFiles(event)) return
      event.preventDefault()
      setOver(false)
      take(event.dataTransfer.files)
    },
  }
  return (
    <section className={className} aria-label={t('title')} {...(readOnly ? {} : drag)}>
      {children(() => input.current?.click())}
      {over ? <div className={styles.curtain}>{t('import.drop')}</div> : null}
      <ReadingBar run={run} />
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm"
        hidden
        aria-label={t('import.button')}
        onChange={event => {
          const { files } = event.target
          take(files)
          event.target.value = ''
        }}
      />
    </section>
  )
}
