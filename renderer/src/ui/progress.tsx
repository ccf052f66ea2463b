import styles from './progress.module.css'

type Props = {
  readonly label: string
  readonly value: number
  /** 0 or less: how much there is to do is not known yet. */
  readonly max: number
}

/** A thin bar of progress. */
export const Progress = ({ label, value, max }: Props) => (
  <progress
    className={styles.bar}
    aria-label={label}
    {...(max > 0 ? { value: Math.min(value, max), max } : {})}
  />
)
