import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { richTextLines } from '../assess/panel/rich-text-lines.ts'
import { useAnswer } from '../assess/queries.ts'
import { useEvidenceNames } from '../evidence/names/use-evidence-names.ts'
import { paragraphDifference } from './paragraph-difference.ts'
import styles from './years.module.css'

type Props = { readonly before: string; readonly after: string; readonly leaf: string }

/** The narrative of one leaf in two years: taken out is struck through, put in is underlined. */
export const NarrativeDifference = ({ before, after, leaf }: Props) => {
  const { t } = useTranslation('years')
  const old = useAnswer(before, leaf).data
  const fresh = useAnswer(after, leaf).data
  const names = useEvidenceNames()
  const paragraphs = useMemo(() => {
    if (old === undefined || fresh === undefined) return null
    const nameOf = (id: string) => `[E${names?.has(id) ? `-${names.get(id)?.number}` : ''}]`
    return paragraphDifference(richTextLines(old.narrative, nameOf), richTextLines(fresh.narrative, nameOf))
  }, [old, fresh, names])
  if (paragraphs === null) return null
  const changed = paragraphs.map((one, index) => ({ ...one, index })).filter(({ kind }) => kind !== 'same')
  const same = paragraphs.length - changed.length
  return (
    <div className={styles.difference}>
      {changed.map(({ pieces, index }) => (
        <p key={index}>
          {pieces.map((piece, at) => {
            const key = `${at}-${piece.kind}`
            if (piece.kind === 'added') return <ins key={key}>{piece.text}</ins>
            if (piece.kind === 'removed') return <del key={key}>{piece.text}</del>
            return <span key={key}>{piece.text}</span>
          })}
        </p>
      ))}
      {same > 0 && changed.length > 0 ? (
        <p className={styles.note}>{t('detail.unchanged', { count: same })}</p>
      ) : null}
    </div>
  )
}
