import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LibraryQuery } from '../../../../../shared/domain/evidence/library-query.ts'
import { useRequest } from '../../../host/use-request.ts'
import { useSend } from '../../../host/use-send.ts'
import { builtInViews } from './built-in-views.ts'
import styles from './library.module.css'
import { ViewMenu } from './view-menu.tsx'
import { ViewNameDialog } from './view-name-dialog.tsx'

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
  const [naming, setNaming] = useState(false)
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
          {kept === null || readOnly ? null : <ViewMenu view={kept} views={views} />}
        </span>
      ))}
      {filtered && !readOnly && !known.some(view => same(query, view.query)) ? (
        <button type="button" className={styles.keep} onClick={() => setNaming(true)}>
          {t('views.save')}
        </button>
      ) : null}
      {naming ? (
        <ViewNameDialog
          title={t('views.save')}
          name={query.text.slice(0, 80)}
          onSave={name => save.mutate({ name, query })}
          onClose={() => setNaming(false)}
        />
      ) : null}
    </nav>
  )
}
