import styles from './turn-icon.module.css'

/** The arrow of undo; `forward` turns it into redo. */
export const TurnIcon = ({ forward = false }: { readonly forward?: boolean }) => (
  <svg viewBox="0 0 24 24" aria-hidden="true" className={forward ? styles.forward : styles.back}>
    <path
      d="M8.5 4.5 4 9l4.5 4.5M4 9h10.5a5.25 5.25 0 0 1 0 10.5H10"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
)
