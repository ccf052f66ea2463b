import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { host } from '../../../../host/host.ts'
import { useRequest } from '../../../../host/use-request.ts'
import { Button } from '../../../../ui/button.tsx'
import { Dialog } from '../../../../ui/dialog.tsx'
import { SearchField } from '../../../../ui/search-field.tsx'
import { useFilePicker } from '../../../../ui/use-file-picker.tsx'
import styles from './figure-picker.module.css'
import { importPictures, isPicture, pictureAccept } from './import-picture.ts'

type Props = { readonly onChoose: (evidence: readonly string[]) => void; readonly onClose: () => void }

const most = 60

/** The pictures of the evidence library; a picture from the disk is taken in first. */
export const FigurePicker = ({ onChoose, onClose }: Props) => {
  const { t } = useTranslation('writing')
  const [text, setText] = useState('')
  const [busy, setBusy] = useState(false)
  const all = useRequest('evidence.list', {}).data?.evidence ?? []
  const wanted = text.trim().toLocaleLowerCase()
  const pictures = all.filter(one => isPicture(one.mediaType))
  const found = pictures.filter(one =>
    `e-${one.number} ${one.facts.title}`.toLocaleLowerCase().includes(wanted),
  )
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
      {pictures.length > 6 ? (
        <SearchField label={t('figure.search')} value={text} onChange={setText} />
      ) : null}
      {input}
      {found.length === 0 ? (
        <p className={styles.none}>{t(pictures.length === 0 ? 'figure.noPictures' : 'figure.noneFound')}</p>
      ) : null}
      <ul className={styles.grid}>
        {found.slice(0, most).map(one => (
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
      {found.length > most ? (
        <p className={styles.none}>{t('figure.more', { count: found.length - most })}</p>
      ) : null}
    </Dialog>
  )
}
