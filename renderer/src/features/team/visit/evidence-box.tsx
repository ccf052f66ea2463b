import CloseOutlined from '@ant-design/icons/CloseOutlined'
import PaperClipOutlined from '@ant-design/icons/PaperClipOutlined'
import { useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { EvidenceName } from '../../../../../shared/contract/requests/library.ts'
import { showFailure } from '../../../app/show-failure.ts'
import { call } from '../../../host/call.ts'
import { Button } from '../../../ui/button.tsx'
import { cx } from '../../../ui/cx.ts'
import { IconButton } from '../../../ui/icon-button.tsx'
import { useFileDrop } from '../../../ui/use-file-drop.ts'
import { useFilePicker } from '../../../ui/use-file-picker.tsx'
import { EvidencePicker } from '../../assess/panel/evidence-picker.tsx'
import { IntakeEnd } from '../../evidence/intake/intake-end.tsx'
import { useIntake } from '../../evidence/intake/use-intake.ts'
import { namesOf } from '../../evidence/names/merge-names.ts'
import styles from './evidence-box.module.css'

type Props = {
  readonly ids: readonly string[]
  readonly all: ReadonlyMap<string, EvidenceName>
  readonly onChange: (ids: readonly string[]) => void
}

/** The evidence seen: taken from the library, or files dropped or chosen, which go into the library first. */
export const EvidenceBox = ({ ids, all, onChange }: Props) => {
  const { t } = useTranslation('team')
  const [picking, setPicking] = useState(false)
  const run = useIntake(useId())
  const take = useRef((_: readonly string[]): void => {})
  take.current = found => onChange([...new Set([...ids, ...found])])
  const onFiles = async (files: readonly File[]): Promise<void> => {
    const id = await run.start(files)
    if (id === null) return
    const { files: taken } = await call('intakes.get', { id, limit: 1000 })
    take.current(taken.flatMap(({ evidenceId }) => (evidenceId === null ? [] : [evidenceId])))
  }
  const { over, place } = useFileDrop(files => void onFiles(files).catch(showFailure))
  const { choose, input } = useFilePicker({
    label: t('seen.file'),
    multiple: true,
    onFiles: files => void onFiles(files).catch(showFailure),
  })
  const seen = namesOf(all, ids)
  return (
    <section className={cx(styles.box, over && styles.over)} aria-label={t('seen.title')} {...place}>
      {seen.map(one => (
        <span key={one.id} className={styles.chip}>
          <span>
            <b>E-{one.number}</b> {one.title}
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
        <Button small variant="quiet" disabled={run.active !== null} onClick={choose}>
          {t(run.active === null ? 'seen.file' : 'seen.importing')}
        </Button>
      </span>
      {input}
      {picking ? (
        <EvidencePicker
          without={ids}
          onChoose={id => onChange([...ids, id])}
          onClose={() => setPicking(false)}
        />
      ) : null}
      <IntakeEnd run={run} />
    </section>
  )
}
