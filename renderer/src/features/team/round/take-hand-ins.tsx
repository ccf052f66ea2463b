import InboxOutlined from '@ant-design/icons/InboxOutlined'
import { type Ref, useImperativeHandle, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/button.tsx'
import { Chip } from '../../../ui/chip.tsx'
import { cx } from '../../../ui/cx.ts'
import { dragsFiles } from '../../evidence/drop-files.tsx'
import styles from './team.module.css'
import { useTakeHandIns } from './use-take-hand-ins.ts'

export type TakeHandle = { readonly choose: () => void }

type Props = { readonly assessmentId: string; readonly items: number; readonly ref: Ref<TakeHandle> }

const tones = { taken: 'ok', known: 'plain', failed: 'bad' } as const

/** A place to drop or choose hand-in files, several at once; each gets its own sentence. */
export const TakeHandIns = ({ assessmentId, items, ref }: Props) => {
  const { t } = useTranslation('team')
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const { taken, busy, take } = useTakeHandIns(assessmentId, items)
  useImperativeHandle(ref, () => ({ choose: () => input.current?.click() }), [])
  return (
    <section
      className={cx(styles.take, over && styles.over)}
      aria-labelledby="take-title"
      onDragOver={event => {
        if (!dragsFiles(event)) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={event => {
        if (!dragsFiles(event)) return
        event.preventDefault()
        setOver(false)
        void take([...event.dataTransfer.files])
      }}
    >
      <h2 id="take-title">
        <InboxOutlined aria-hidden="true" /> {t('take.title')}
      </h2>
      <p className={styles.meta}>{t('take.text')}</p>
      <Button small disabled={busy} onClick={() => input.current?.click()}>
        {t('take.choose')}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".zhhandin"
        multiple
        hidden
        aria-label={t('take.choose')}
        onChange={event => {
          const files = [...(event.target.files ?? [])]
          event.target.value = ''
          void take(files)
        }}
      />
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
