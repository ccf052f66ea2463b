import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useRequest } from '../../host/use-request.ts'
import { useSend } from '../../host/use-send.ts'
import styles from './taken-over-mark.module.css'

type Props = {
  readonly assessmentId: string
  readonly leaf: string
  readonly item: string
}

/** A quiet mark on a text that was taken over and that nobody has made this year's own yet. */
export const TakenOverMark = ({ assessmentId, leaf, item }: Props) => {
  const { t } = useTranslation('years')
  const { data } = useRequest('years.takeovers', { assessmentId })
  const review = useSend('years.review', { saves: true })
  const open = data?.takeovers.filter(one => one.leaf === leaf && !one.reviewed) ?? []
  if (open.length === 0) return null
  const words = open.map(({ source, sourceCode }) => {
    if (source === null) return t('taken.gone')
    return sourceCode === leaf
      ? t('taken.mark', { year: source.year })
      : t('taken.markFrom', { title: source.title, code: sourceCode })
  })
  const last = open.find(({ source, sourceCode }) => source !== null && sourceCode === leaf)
  return (
    <p className={styles.mark}>
      <span>{[...new Set(words)].join(t('taken.and'))}</span>
      {last === undefined ? null : (
        <Link to="/assess/years" search={{ a: last.sourceAssessmentId, b: assessmentId, item }}>
          {t('taken.compare')}
        </Link>
      )}
      <button type="button" disabled={review.isPending} onClick={() => review.mutate({ assessmentId, leaf })}>
        {t('taken.review')}
      </button>
    </p>
  )
}
