import type { Area } from '../../../../../../shared/domain/evidence/passage.ts'
import { cx } from '../../../../ui/cx.ts'
import { areaStyle } from './area-style.ts'
import styles from './layers.module.css'

export type AreaMark = { readonly area: Area; readonly look: 'hit' | 'current' | 'passage' | 'black' }

/** Rectangles over a page that only show something: what was found, what proves, what is kept back. */
export const AreaMarks = ({ marks }: { readonly marks: readonly AreaMark[] }) =>
  marks.map(({ area, look }, index) => (
    <div
      // biome-ignore lint/suspicious/noArrayIndexKey: marks have no names and are drawn anew as a whole
      key={index}
      className={cx(styles.mark, styles[look])}
      data-look={look}
      style={areaStyle(area)}
    />
  ))
