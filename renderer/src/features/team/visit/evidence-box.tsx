import CloseOutlined from '@ant-design/icons/CloseOutlined'
import PaperClipOutlined from '@ant-design/icons/PaperClipOutlined'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Evidence } from '../../../../../shared/contract/requests/evidence.ts'
import { Button } from '../../../ui/button.tsx'
import { cx } from '../../../ui/cx.ts'
import { IconButton } from '../../../ui/icon-button.tsx'
import { EvidencePicker } from '../../assess/panel/evidence-picker.tsx'
import { dragsFiles } from '../../evidence/drop-files.tsx'
import { ImportReport } from '../../evidence/import-report.tsx'
import { useImportFiles } from '../../evidence/use-import-files.ts'
import styles from './evidence-box.module.css'

type Props = {
  readonly ids: readonly string[]
  readonly all: readonly Evidence[]
  readonly onChange: (ids: readonly string[]) => void
}

/** The evidence seen: taken from the library, or files dropped or chosen, which go into the library first. */
export const EvidenceBox = ({ ids, all, onChange }: Props) => {
  const { t } = useTranslation('team')
  const [picking, setPicking] = useState(false)
  const [over, setOver] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const run = useImportFiles()
  const { report, dismiss } = run
  const take = useRef((_: readonly string[]): void => {})
  take.current = found => onChange([...new Set([...ids, ...found])])
  const failed = report?.some(({ state }) => state === 'failed') ?? false
  useEffect(() => {
    if (report === null) return
    const found = report.flatMap(({ evidenceId }) => (evidenceId === null ? [] : [evidenceId]))
    if (found.length > 0) take.current(found)
    if (!failed) dismiss()
  }, [report, failed, dismiss])
  const seen = all.filter(({ id }) => ids.includes(id))
  return (
    <section
      className={cx(styles.box, over && styles.over)}
      aria-label={t('seen.title')}
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
      {seen.map(one => (
        <span key={one.id} className={styles.chip}>
          <span>
            <b>E-{one.number}</b> {one.facts.title}
          </span>
          <IconButton
            data-no-print
            label={t('seen.remove', { number: one.number })}
            icon={<CloseOutlined />}
            onClick={() => onChange(ids.filter(id => id !== one.id))}
          />
        </span>
      ))}
      <span className={styles.tools} data-no-print>
        <Button small variant="quiet" icon={<PaperClipOutlined />} onClick={() => setPicking(true)}>
          {t('seen.pick')}
        </Button>
        <Button small variant="quiet" disabled={run.phase !== 'idle'} onClick={() => input.current?.click()}>
          {t(run.phase === 'idle' ? 'seen.file' : 'seen.importing')}
        </Button>
      </span>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={t('seen.file')}
        onChange={event => {
          const files = [...(event.target.files ?? [])]
          event.target.value = ''
          void run.start(files)
        }}
      />
      {picking ? (
        <EvidencePicker
          all={all.filter(({ id }) => !ids.includes(id))}
          onChoose={id => onChange([...ids, id])}
          onClose={() => setPicking(false)}
        />
      ) : null}
      {report !== null && failed ? <ImportReport files={report} onClose={dismiss} /> : null}
    </section>
  )
}
