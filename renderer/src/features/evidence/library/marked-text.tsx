import styles from './library.module.css'

type Props = {
  readonly text: string
  readonly ranges: readonly (readonly [from: number, to: number])[]
}

/** A text with the places of the searched words marked. */
export const MarkedText = ({ text, ranges }: Props) => (
  <>
    {ranges.map(([from, to], index) => (
      <span key={from}>
        {text.slice(ranges[index - 1]?.[1] ?? 0, from)}
        <mark className={styles.hit}>{text.slice(from, to)}</mark>
      </span>
    ))}
    {text.slice(ranges.at(-1)?.[1] ?? 0)}
  </>
)
