import { memo } from 'react'
import type { Indicator } from '../../../../../shared/contract/requests/indicators.ts'
import styles from './register.module.css'
import { sparkLines } from './spark-path.ts'

const box = { width: 108, height: 26, margin: 4 }

type Props = { readonly values: Indicator['values'] }

/** Own values as a line with its newest point, the target dashed behind it. */
export const Sparkline = memo(({ values }: Props) => {
  const [actual, target] = sparkLines([values.actual ?? {}, values.target ?? {}], box)
  const last = actual?.points.at(-1)
  return (
    <svg className={styles.spark} viewBox={`0 0 ${box.width} ${box.height}`} aria-hidden="true">
      <path className={styles.sparkTarget} d={target?.path ?? ''} />
      <path className={styles.sparkActual} d={actual?.path ?? ''} />
      {last ? <circle className={styles.sparkPoint} cx={last.x} cy={last.y} r="2.4" /> : null}
    </svg>
  )
})
Sparkline.displayName = 'Sparkline'
