import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCurrentAssessment } from '../../app/current-assessment.ts'
import { useRequest } from '../../host/use-request.ts'
import { useSend } from '../../host/use-send.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { showToast } from '../../ui/toast-store.ts'
import styles from './improve.module.css'

/** The opportunities of the current assessment, most pressing first; the ticked ones become actions at once. */
export const PickOpportunities = ({ onClose }: { readonly onClose: () => void }) => {
  const { t } = useTranslation('improve')
  const { assessment } = useCurrentAssessment()
  const id = assessment?.id ?? ''
  const { data } = useRequest('actions.candidates', { assessmentId: id }, { enabled: id !== '' })
  const [text, setText] = useState('')
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const make = useSend('actions.fromFindings', { saves: true })
  const all = data?.opportunities ?? []
  const open = all
    .filter(one => one.actions === 0)
    .toSorted((a, b) => b.priority - a.priority || a.item.localeCompare(b.item, 'en', { numeric: true }))
  const wanted = text.trim().toLocaleLowerCase()
  const shown = open.filter(one => `${one.item} ${one.text}`.toLocaleLowerCase().includes(wanted))
  const allTicked = shown.length > 0 && shown.every(one => ticked.has(one.id))
  const turn = (ids: readonly string[], on: boolean) =>
    setTicked(known => {
      const next = new Set(known)
      for (const one of ids)
        if (on) next.add(one)
        else next.delete(one)
      return next
    })
  const submit = async () => {
    const { made } = await make.mutateAsync({ ids: open.map(one => one.id).filter(one => ticked.has(one)) })
    showToast({ tone: 'ok', text: t('pick.made', { count: made }) })
    onClose()
  }
  return (
    <Dialog
      open
      wide
      title={t('pick.title')}
      onClose={onClose}
      footer={
        <Button
          variant="primary"
          disabled={ticked.size === 0 || make.isPending}
          onClick={() => void submit()}
        >
          {t('pick.make', { count: ticked.size })}
        </Button>
      }
    >
      {open.length === 0 ? (
        <p>{t('pick.empty', { title: assessment?.title ?? '' })}</p>
      ) : (
        <>
          <p className={styles.lead}>{t('pick.lead')}</p>
          <div className={styles.pickTools}>
            <SearchField label={t('pick.search')} value={text} onChange={setText} />
            <Button
              onClick={() =>
                turn(
                  shown.map(one => one.id),
                  !allTicked,
                )
              }
            >
              {t(allTicked ? 'pick.none' : 'pick.all')}
            </Button>
          </div>
          <ul className={styles.pickList}>
            {shown.map(one => (
              <li key={one.id}>
                <label>
                  <input
                    type="checkbox"
                    aria-label={t('pick.choose', { code: one.item, text: one.text })}
                    checked={ticked.has(one.id)}
                    onChange={event => turn([one.id], event.target.checked)}
                  />
                  <b>{one.item}</b>
                  <span>{one.text}</span>
                  <small>
                    {one.percent === null ? t('pick.noPercent') : t('pick.percent', { percent: one.percent })}
                  </small>
                  <small>{t('pick.priority', { value: one.priority })}</small>
                </label>
              </li>
            ))}
          </ul>
          {shown.length === 0 ? <p>{t('pick.nothing')}</p> : null}
        </>
      )}
      {all.length > open.length && open.length > 0 ? (
        <p className={styles.lead}>{t('pick.already', { count: all.length - open.length })}</p>
      ) : null}
    </Dialog>
  )
}
