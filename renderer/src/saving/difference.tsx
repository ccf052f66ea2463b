import { useMemo } from 'react'
import styles from './difference.module.css'
import { shortened, textDifference } from './text-difference.ts'

type Props = { readonly label: string; readonly before: string; readonly after: string }

/** What changed in a text: taken out is struck through, put in is underlined; long equal parts are cut. */
export const Difference = ({ label, before, after }: Props) => {
  const pieces = useMemo(() => shortened(textDifference(before, after)), [before, after])
  let place = 0
  return (
    <div className={styles.difference}>
      <b>{label}</b>
      <p>
        {pieces.map(piece => {
          place += piece.text.length
          const key = `${place}-${piece.kind}`
          if (piece.kind === 'added') return <ins key={key}>{piece.text}</ins>
          if (piece.kind === 'removed') return <del key={key}>{piece.text}</del>
          return <span key={key}>{piece.text}</span>
        })}
      </p>
    </div>
  )
}
