import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Passage } from '../../../../../shared/domain/evidence/passage.ts'
import { useRequest } from '../../../host/use-request.ts'
import { Button } from '../../../ui/button.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { EvidencePreview } from '../viewer/evidence-preview.tsx'
import styles from './claims.module.css'

type Props = {
  readonly evidenceId: string
  readonly passage?: Passage
  readonly onMark?: (passage: Passage) => void
}

/** The evidence with a marked passage; a passage is chosen by its page. */
export const PassageViewer = ({ evidenceId, passage, onMark }: Props) => {
  const { t } = useTranslation('claims')
  const evidence = useRequest('evidence.get', { id: evidenceId }).data
  const [page, setPage] = useState(String(passage?.page ?? 1))
  const mark = () =>
    onMark?.({
      kind: 'area',
      page: Math.max(1, Number.parseInt(page, 10) || 1),
      area: { x: 0, y: 0, width: 1, height: 1 },
      quote: '',
    })
  return (
    <div className={styles.viewer}>
      {evidence === undefined ? null : <EvidencePreview evidence={evidence} />}
      {onMark === undefined ? null : (
        <div className={styles.viewerTools}>
          <TextField label={t('viewer.page')} inputMode="numeric" value={page} onChange={setPage} />
          <Button onClick={mark}>{t('viewer.whole')}</Button>
        </div>
      )}
    </div>
  )
}
