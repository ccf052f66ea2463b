import InboxOutlined from '@ant-design/icons/InboxOutlined'
import { type DragEvent, type ReactNode, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { cx } from '../../ui/cx.ts'
import styles from './evidence.module.css'
import { ImportProgress } from './import-progress.tsx'
import { useImportFiles } from './use-import-files.ts'

type Props = {
  /** Links what comes in to this leaf. */
  readonly leaf?: string
  readonly compact?: boolean
  readonly children?: ReactNode
}

/** Whether something dragged over the window is files. */
export const dragsFiles = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files')

/** A place to drop files, or to choose them in a dialog. */
export const DropFiles = ({ leaf, compact = false, children }: Props) => {
  const { t } = useTranslation('evidence')
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const run = useImportFiles(leaf)
  return (
    <section
      aria-label={t('drop.label')}
      className={cx(styles.drop, compact && styles.compact, over && styles.over)}
      onDragOver={event => {
        if (!dragsFiles(event)) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={event => {
        if (!dragsFiles(event)) return
        event.preventDefault()
        event.stopPropagation()
        setOver(false)
        void run.start([...event.dataTransfer.files])
      }}
    >
      {run.phase === 'idle' ? (
        <>
          <span className={styles.dropText}>
            <InboxOutlined aria-hidden="true" /> {t(leaf === undefined ? 'drop.text' : 'drop.textLeaf')}
          </span>
          <span className={styles.dropTools}>
            <Button small onClick={() => input.current?.click()}>
              {t('drop.choose')}
            </Button>
            {children}
          </span>
        </>
      ) : null}
      <ImportProgress run={run} />
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={t('drop.choose')}
        onChange={event => {
          const files = [...(event.target.files ?? [])]
          event.target.value = ''
          void run.start(files)
        }}
      />
    </section>
  )
}
