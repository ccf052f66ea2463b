import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useRequest } from '../../../host/use-request.ts'
import { Button } from '../../../ui/button.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Loading } from '../../../ui/loading.tsx'
import { Progress } from '../../../ui/progress.tsx'
import { EvidencePreview } from '../viewer/evidence-preview.tsx'
import own from './facts.module.css'
import { FactsForm } from './facts-form.tsx'

/** What nobody has confirmed yet, one evidence after the other: its picture, and its facts with what is proposed. */
export const ConfirmScreen = () => {
  const { t } = useTranslation('facts')
  const queue = useRequest('evidence.unconfirmed', {}).data
  const [chosen, setChosen] = useState<string | null>(null)
  const ids = queue?.ids ?? []
  const at = Math.max(0, chosen === null ? 0 : ids.indexOf(chosen))
  const id = ids[at] ?? ''
  const evidence = useRequest('evidence.get', { id }, { enabled: id !== '', keepPrevious: true }).data
  const step = (by: number) => setChosen(ids[Math.min(ids.length - 1, Math.max(0, at + by))] ?? null)
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!event.altKey || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return
      event.preventDefault()
      const by = event.key === 'ArrowDown' ? 1 : -1
      setChosen(ids[Math.min(ids.length - 1, Math.max(0, at + by))] ?? null)
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [ids, at])
  if (queue === undefined) return <Loading />
  if (id === '')
    return (
      <div className={own.nothing}>
        <h1 className="visually-hidden">{t('queue.title')}</h1>
        <EmptyState title={t('queue.emptyTitle')} text={t('queue.emptyText')} />
      </div>
    )
  if (evidence === undefined) return <Loading />
  return (
    <section className={own.queue} aria-label={t('queue.title')}>
      <header className={own.head}>
        <h1>
          E-{evidence.number} {evidence.facts.title}
        </h1>
        <span role="status">{t('queue.left', { count: ids.length })}</span>
        <Progress label={t('queue.progress')} value={queue.total - ids.length} max={queue.total} />
        <span className={own.steps}>
          <Button small disabled={at === 0} onClick={() => step(-1)}>
            {t('queue.previous')}
          </Button>
          <Button small disabled={at >= ids.length - 1} onClick={() => step(1)}>
            {t('queue.skip')}
          </Button>
        </span>
        <small>{t('queue.keys')}</small>
      </header>
      <div className={own.picture}>
        <EvidencePreview key={evidence.id} evidence={evidence} width={600} />
      </div>
      <div className={own.side}>
        <FactsForm
          key={evidence.id}
          evidence={evidence}
          focus="title"
          onConfirmed={() => setChosen(ids[at + 1] ?? ids[0] ?? null)}
        />
      </div>
    </section>
  )
}
