import styles from './wordmark.module.css'

/** The balance of the name 质衡, with name and tagline. */
export const Wordmark = ({ name, tagline }: { readonly name: string; readonly tagline: string }) => (
  <div className={styles.mark}>
    <svg viewBox="0 0 32 32" aria-hidden="true" className={styles.sign}>
      <rect width="32" height="32" rx="7" fill="var(--accent)" />
      <path
        d="M16 6v20M9 26h14M6 11h20M6 11l-2.5 7h5zM26 11l-2.5 7h5z"
        fill="none"
        stroke="var(--on-accent)"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
    <strong className={styles.name}>{name}</strong>
    <span className={styles.tagline}>{tagline}</span>
  </div>
)
