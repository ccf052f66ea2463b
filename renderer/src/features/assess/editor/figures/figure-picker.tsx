import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { host } from '../../../../host/host.ts'
import { useRequest } from '../../../../host/use-request.ts'
import { Button } from '../../../../ui/button.tsx'
import { Dialog } from '../../../../ui/dialog.tsx'
import { SearchField } from '../../../../ui/search-field.tsx'
import { useFilePicker } from '../../../../ui/use-file-picker.tsx'
import { useSettled } from '../../../evidence/library/use-settled.ts'
import styles from './figure-picker.module.css'
import { importPictures, isPicture, pictureAccept } from './import-picture.ts'

type Props = { readonly onChoose: (evidence: readonly string[]) => void; readonly onClose: () => void }

/** How many are shown at once. */
const limit = 60
/** Milliseconds of quiet before the core is asked. */
const quiet = 100

/** The pictures of the evidence library; a picture from the disk is taken in first. */
export const FigurePicker = ({ onChoose, onClose }: Props) => {
  const { t } = useTranslation('writing')
  const [text, setText] = useState('')
  const [busy, setBusy] = useState(false)
  const words = useSettled(text.trim(), quiet)
  const { data } = useRequest(
    'library.find',
    { text: words, filters: { media: 'image', state: 'in-force' }, limit },
    { keepPrevious: true },
  )
  const rows = data?.rows ?? []
  const more = (data?.total ?? 0) - rows.length
  const found = rows.map(({ evidence }) => evidence).filter(({ mediaType }) => isPicture(mediaType))
  const take = async (files: readonly File[]) => {
    setBusy(true)
    const ids = await importPictures(files)
    setBusy(false)
    if (ids.length > 0) onChoose(ids)
  }
  const { choose, input } = useFilePicker({
    label: t('figure.fromDisk'),
    accept: pictureAccept,
    multiple: true,
    onFiles: files => {
      const taken = files.filter(file => isPicture(file.type))
      if (taken.length > 0) void take(taken)
    },
  })
  return (
    <Dialog
      open
      wide
      title={t('figure.pick')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button disabled={busy} onClick={choose}>
            {t(busy ? 'figure.importing' : 'figure.fromDisk')}
          </Button>
        </>
      }
    >
      {found.length > 6 || text !== '' ? (
        <SearchField label={t('figure.search')} value={text} onChange={setText} />
      ) : null}
      {input}
      {data !== undefined && found.length === 0 && more === 0 ? (
        <p className={styles.none}>{t(words === '' ? 'figure.noPictures' : 'figure.noneFound')}</p>
      ) : null}
      <ul className={styles.grid}>
        {found.map(one => (
          <li key={one.id}>
            <button type="button" disabled={busy} onClick={() => onChoose([one.id])}>
              <img src={host.fileUrl('evidence', one.id)} alt="" loading="lazy" />
              <span>
                <b>E-{one.number}</b> {one.facts.title}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {more > 0 ? <p className={styles.none}>{t('figure.more', { count: more })}</p> : null}
    </Dialog>
  )
}
