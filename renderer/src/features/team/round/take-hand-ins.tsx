import InboxOutlined from '@ant-design/icons/InboxOutlined'
import { type Ref, useImperativeHandle } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/button.tsx'
import { Chip } from '../../../ui/chip.tsx'
import { cx } from '../../../ui/cx.ts'
import { useFileDrop } from '../../../ui/use-file-drop.ts'
import { useFilePicker } from '../../../ui/use-file-picker.tsx'
import styles from './team.module.css'
import { useTakeHandIns } from './use-take-hand-ins.ts'

export type TakeHandle = { readonly choose: () => void }

type Props = { readonly assessmentId: string; readonly items: number; readonly ref: Ref<TakeHandle> }

const tones = { taken: 'ok', known: 'plain', failed: 'bad' } as const

/** A place to drop or choose hand-in files, several at once; each gets its own sentence. */
export const TakeHandIns = ({ assessmentId, items, ref }: Props) => {
  const { t } = useTranslation('team')
  const { taken, busy, take } = useTakeHandIns(assessmentId, items)
  const onFiles = (files: readonly File[]) => void take(files)
  const { over, place } = useFileDrop(onFiles)
  const { choose, input } = useFilePicker({
    label: t('take.choose'),
    accept: '.zhhandin',
    multiple: true,
    onFiles,
  })
  useImperativeHandle(ref, () => ({ choose }), [choose])
  return (
    <section className={cx(styles.take, over && styles.over)} aria-labelledby="take-title" {...place}>
      <h2 id="take-title">
        <InboxOutlined aria-hidden="true" /> {t('take.title')}
      </h2>
      <p className={styles.meta}>{t('take.text')}</p>
      <Button small disabled={busy} onClick={choose}>
        {t('take.choose')}
      </Button>
      {input}
      <ul className={styles.taken} aria-live="polite">
        {taken.map((one, index) => (
          <li key={`${one.file}-${String(index)}`}>
            <Chip tone={tones[one.result]}>{t(`take.mark.${one.result}`)}</Chip>
            <span>
              {one.sentence}
              <small>{one.file}</small>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
