import type { CSSProperties } from 'react'
import type { Area } from '../../../../../../shared/domain/evidence/passage.ts'

const percent = (fraction: number): string => `${fraction * 100}%`

/** Where a rectangle stands inside the element that covers its page. */
export const areaStyle = ({ x, y, width, height }: Area): CSSProperties => ({
  left: percent(x),
  top: percent(y),
  width: percent(width),
  height: percent(height),
})
