import { memo } from 'react'
import type { LaidRun, LaidText } from '../pages/page-source.ts'
import styles from './layers.module.css'

type Props = {
  readonly text: LaidText
  /** Width and height of the page as it is drawn, before it is turned. */
  readonly width: number
  readonly height: number
}

const largest = 500

const runStyle = ({ origin, along, up, natural }: LaidRun, width: number, height: number) => {
  const line = { x: along.x * width, y: along.y * height }
  const rise = { x: up.x * width, y: up.y * height }
  const size = Math.max(1, Math.hypot(rise.x, rise.y))
  const length = Math.hypot(line.x, line.y)
  const stretch = natural > 0 && length > 0 ? length / (natural * size) : 1
  return {
    left: origin.x * width + rise.x,
    top: origin.y * height + rise.y,
    fontSize: size,
    // A watermark lies under the words that it crosses, so that these can be selected.
    zIndex: Math.max(1, largest - Math.round(size)),
    transform: `rotate(${Math.atan2(line.y, line.x)}rad) scaleX(${stretch})`,
  }
}

/** The words of a page, unseen, where they are drawn: to be selected and copied. `data-from` counts from the page's start. */
export const TextLayer = memo(({ text, width, height }: Props) => (
  <div className={styles.words}>
    {text.runs.map(run => (
      <span
        key={run.from}
        data-from={run.from}
        style={{ ...runStyle(run, width, height), fontFamily: run.family }}
      >
        {run.text}
      </span>
    ))}
  </div>
))
