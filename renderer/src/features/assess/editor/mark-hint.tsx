import { createPortal } from 'react-dom'
import { useMarkSentence } from './mark-sentence.ts'
import styles from './marks-bar.module.css'
import type { Pointed } from './text-marks.ts'

/** The sentence of the mark under the pointer or at the cursor. */
export const MarkHint = ({ pointed: { mark, left, top, bottom } }: { readonly pointed: Pointed }) => {
  const sentence = useMarkSentence()
  const above = bottom + 60 > window.innerHeight
  return createPortal(
    <div
      role="tooltip"
      className={styles.hint}
      style={{
        left: Math.max(8, Math.min(left, window.innerWidth - 356)),
        ...(above ? { bottom: window.innerHeight - top + 6 } : { top: bottom + 6 }),
      }}
    >
      {sentence(mark)}
    </div>,
    document.body,
  )
}
