import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useUndo } from '../../../app/use-undo.ts'
import { call } from '../../../host/call.ts'
import { useRequest } from '../../../host/use-request.ts'
import { useSend } from '../../../host/use-send.ts'
import { Button } from '../../../ui/button.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Loading } from '../../../ui/loading.tsx'
import { showToast } from '../../../ui/toast-store.ts'
import { ChangeList } from './change-list.tsx'
import styles from './exchange.module.css'
import { ImportSummary } from './import-summary.tsx'
import { ProblemList } from './problem-list.tsx'

type Props = {
  readonly previewId: string
  readonly onClose: () => void
  readonly onChoose: () => void
}

/** What a workbook would change and what is wrong with it; nothing is stored before the person says so. */
export const ImportView = ({ previewId, onClose, onChoose }: Props) => {
  const { t } = useTranslation('indicators')
  const { undo } = useUndo()
  const { data: preview, isError } = useRequest('indicatorSheets.preview', { previewId })
  const apply = useSend('indicatorSheets.apply', { saves: true })
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set())
  const [clearBlanks, setClearBlanks] = useState(false)
  const take = useCallback((key: string, taken: boolean) => {
    setLeftOut(known => {
      const next = new Set(known)
      if (taken) next.delete(key)
      else next.add(key)
      return next
    })
  }, [])
  if (isError) {
    return (
      <EmptyState
        title={t('import.gone')}
        text={t('import.goneText')}
        actions={<Button onClick={onClose}>{t('import.back')}</Button>}
      />
    )
  }
  if (!preview) return <Loading />
  const leave = () => {
    void call('indicatorSheets.drop', { previewId }).catch(() => undefined)
    onClose()
  }
  const takeOver = async () => {
    const done = await apply
      .mutateAsync({
        previewId,
        skipFaulty: preview.counts.faulty > 0 || preview.counts.errors > 0,
        clearBlanks,
        leaveOut: [...leftOut],
      })
      .catch(() => null)
    if (done === null) return
    onClose()
    showToast({
      tone: 'ok',
      text: t('import.done', done),
      action: { label: t('detail.undo'), run: () => void undo() },
    })
  }
  return (
    <div className={styles.import}>
      <ImportSummary
        preview={preview}
        leftOut={leftOut}
        clearBlanks={clearBlanks}
        busy={apply.isPending}
        onClearBlanks={setClearBlanks}
        onLeave={leave}
        onChoose={onChoose}
        onTake={() => void takeOver()}
      />
      <div className={styles.importBody}>
        <ChangeList preview={preview} leftOut={leftOut} clearBlanks={clearBlanks} onTake={take} />
        <ProblemList
          problems={preview.problems}
          errors={preview.counts.errors}
          notes={preview.counts.notes}
        />
      </div>
    </div>
  )
}
