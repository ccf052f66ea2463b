import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { Chip } from '../../../ui/chip.tsx'
import { cx } from '../../../ui/cx.ts'
import list from '../../../ui/list-table.module.css'
import { showGap, showValue } from '../show-value.ts'
import styles from './register.module.css'
import type { RegisterEntry } from './register-entries.ts'
import { Sparkline } from './sparkline.tsx'

type Props = {
  readonly entry: RegisterEntry
  readonly index: number
  readonly chosen: boolean
  /** Whether Tab stops at this row. */
  readonly stop: boolean
  /** Only the name and the course: the detail stands beside it. */
  readonly narrow: boolean
  readonly onChoose: (id: string) => void
}

const arrows = { up: '↑', down: '↓', 'up-or-level': '↗', info: '·' } as const
const courseTone = { better: 'good', level: 'even', worse: 'bad' } as const

/** One line of the register; its name is the button, stretched over the whole line. */
export const RegisterRowView = memo(({ entry, index, chosen, stop, narrow, onChoose }: Props) => {
  const { t } = useTranslation('indicators')
  const { indicator, fact, gaps } = entry
  const latest = fact.latest === null ? undefined : indicator.values.actual?.[String(fact.latest)]
  const gap = (value: number | null) =>
    value === null ? null : <span data-tone={value >= 0 ? 'good' : 'behind'}>{showGap(value)}</span>
  return (
    <tr aria-rowindex={index + 2} data-chosen={chosen || undefined}>
      <td className={styles.name}>
        <span>
          <button
            type="button"
            className={cx(list.rowButton, styles.rowButton)}
            tabIndex={stop ? 0 : -1}
            aria-current={chosen || undefined}
            title={`${indicator.name} · ${indicator.code}`}
            onClick={() => onChoose(indicator.id)}
          >
            {indicator.name}
          </button>
          <small>{indicator.code}</small>
        </span>
      </td>
      <td className={styles.value}>
        {latest === undefined ? (
          <span className={styles.quiet}>{t('table.noValue')}</span>
        ) : (
          <>
            {showValue(latest, indicator)} <small>{fact.latest}</small>
          </>
        )}
      </td>
      <td>
        <span className={styles.course}>
          <Sparkline values={indicator.values} />
          {fact.course ? (
            <span data-tone={courseTone[fact.course]} className={styles.courseWord}>
              {t(`course.${fact.course}`)}
            </span>
          ) : null}
        </span>
      </td>
      {narrow ? null : (
        <>
          <td>
            <span
              className={styles.arrow}
              role="img"
              aria-label={t(`directions.${indicator.direction}`)}
              title={t(`directions.${indicator.direction}`)}
            >
              {arrows[indicator.direction]}
            </span>
          </td>
          <td>
            {fact.meetsTarget === null ? null : (
              <span data-tone={fact.meetsTarget ? 'good' : 'bad'}>
                {t(`target.${fact.meetsTarget ? 'met' : 'missed'}`)}
              </span>
            )}
          </td>
          <td className={styles.number}>{gap(fact.rivalGap)}</td>
          <td className={styles.number}>{gap(fact.benchmarkGap)}</td>
          <td title={gaps.map(one => t(`gaps.${one}`)).join(' · ')}>
            {gaps.slice(0, 1).map(one => (
              <Chip key={one} tone={one === 'worse' ? 'bad' : 'warn'}>
                {t(`gaps.${one}`)}
              </Chip>
            ))}
            {gaps.length > 1 ? <small>+{gaps.length - 1}</small> : null}
          </td>
        </>
      )}
    </tr>
  )
})
RegisterRowView.displayName = 'RegisterRowView'
