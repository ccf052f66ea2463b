import CloseOutlined from '@ant-design/icons/CloseOutlined'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LibraryQuery } from '../../../../../shared/domain/evidence/library-query.ts'
import { useRequest } from '../../../host/use-request.ts'
import { useSend } from '../../../host/use-send.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { builtInViews } from './built-in-views.ts'
import styles from './library.module.css'

type Props = {
  readonly query: LibraryQuery
  readonly filtered: boolean
  readonly readOnly: boolean
  readonly onChoose: (query: LibraryQuery) => void
}

const same = (a: LibraryQuery, b: LibraryQuery): boolean =>
  a.text === b.text && JSON.stringify(a.filters) === JSON.stringify(b.filters)

/** Searches kept under a name, beside those that every library has. */
export const LibraryViews = ({ query, filtered, readOnly, onChoose }: Props) => {
  const { t } = useTranslation('library')
  const views = useRequest('savedViews.list', {}).data?.views ?? []
  const save = useSend('savedViews.save', { saves: true })
  const remove = useSend('savedViews.remove', { saves: true })
  const [name, setName] = useState<string | null>(null)
  const keep = () => {
    if (name === null || name.trim() === '') return
    save.mutate({ name, query })
    setName(null)
  }
  const known = [
    ...builtInViews.map(({ id, filters }) => ({
      id,
      label: t(`views.${id}`),
      query: { ...query, text: '', filters },
      kept: null,
    })),
    ...views.map(view => ({ id: view.id, label: view.name, query: view.query, kept: view })),
  ]
  return (
    <nav className={styles.views} aria-label={t('views.label')}>
      {known.map(({ id, label, query: wanted, kept }) => (
        <span key={id} className={styles.view}>
          <button type="button" aria-pressed={same(query, wanted)} onClick={() => onChoose(wanted)}>
            {label}
          </button>
          {kept === null || readOnly ? null : (
            <IconButton
              label={t('views.remove', { name: label })}
              icon={<CloseOutlined />}
              onClick={() => remove.mutate({ id: kept.id, revision: kept.revision })}
            />
          )}
        </span>
      ))}
      {filtered && !readOnly && !known.some(view => same(query, view.query)) ? (
        <button type="button" className={styles.keep} onClick={() => setName(query.text)}>
          {t('views.save')}
        </button>
      ) : null}
      {name === null ? null : (
        <Dialog
          open
          title={t('views.save')}
          onClose={() => setName(null)}
          footer={
            <>
              <Button onClick={() => setName(null)}>{t('views.cancel')}</Button>
              <Button variant="primary" disabled={name.trim() === ''} onClick={keep}>
                {t('views.keep')}
              </Button>
            </>
          }
        >
          <TextField label={t('views.name')} value={name} maxLength={80} autoFocus onChange={setName} />
        </Dialog>
      )}
    </nav>
  )
}
