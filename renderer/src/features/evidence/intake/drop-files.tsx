import InboxOutlined from '@ant-design/icons/InboxOutlined'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/button.tsx'
import { cx } from '../../../ui/cx.ts'
import { useFileDrop } from '../../../ui/use-file-drop.ts'
import { useFilePicker } from '../../../ui/use-file-picker.tsx'
import styles from '../evidence.module.css'
import { IntakeEnd } from './intake-end.tsx'
import { IntakeProgress } from './intake-progress.tsx'
import { useIntake } from './use-intake.ts'
import { usePasteFiles } from './use-paste-files.ts'

type Props = {
  /** Links what comes in to this leaf. */
  readonly leaf?: string
  readonly compact?: boolean
  readonly children?: ReactNode
}

/** A place to drop files and folders, or to choose files in a dialog. */
export const DropFiles = ({ leaf, compact = false, children }: Props) => {
  const { t } = useTranslation('evidence')
  const run = useIntake(`leaf ${leaf ?? ''}`, leaf === undefined ? [] : [leaf])
  const onFiles = (files: readonly File[]) => void run.start(files)
  const { over, place } = useFileDrop(onFiles)
  usePasteFiles(onFiles)
  const { choose, input } = useFilePicker({ label: t('drop.choose'), multiple: true, onFiles })
  return (
    <section
      aria-label={t('drop.label')}
      className={cx(styles.drop, compact && styles.compact, over && styles.over)}
      {...place}
    >
      {run.active === null ? (
        <>
          <span>
            <InboxOutlined aria-hidden="true" /> {t(leaf === undefined ? 'drop.text' : 'drop.textLeaf')}
          </span>
          <span className={styles.dropTools}>
            <Button small onClick={choose}>
              {t('drop.choose')}
            </Button>
            {children}
          </span>
        </>
      ) : null}
      <IntakeProgress run={run} />
      <IntakeEnd run={run} />
      {input}
    </section>
  )
}
