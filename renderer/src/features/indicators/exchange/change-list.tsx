import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type {
  SheetIndicatorChange,
  SheetPreview,
} from '../../../../../shared/contract/requests/indicator-sheets.ts'
import { Segmented } from '../../../ui/segmented.tsx'
import { ChangeLine } from './change-line.tsx'
import styles from './exchange.module.css'

type Which = 'all' | 'new' | 'changed' | 'faulty' | 'unchanged'
type Props = {
  readonly preview: SheetPreview
  readonly leftOut: ReadonlySet<string>
  readonly clearBlanks: boolean
  readonly onTake: (key: string, taken: boolean) => void
}

const shownAtOnce = 200
const order = { faulty: 0, changed: 1, new: 2, unchanged: 3 } as const
const kindOf = ({ faulty, state }: SheetIndicatorChange): keyof typeof order => (faulty ? 'faulty' : state)

/** The indicators of the file, those with errors first; each opens to show what changes. */
export const ChangeList = ({ preview, leftOut, clearBlanks, onTake }: Props) => {
  const { t } = useTranslation('indicators')
  const [which, setWhich] = useState<Which>('all')
  const [limit, setLimit] = useState(shownAtOnce)
  const { counts, indicators } = preview
  const listed = useMemo(
    () =>
      indicators
        .filter(one => which === 'all' || kindOf(one) === which)
        .toSorted((a, b) => order[kindOf(a)] - order[kindOf(b)]),
    [indicators, which],
  )
  const count = (one: Which) => (one === 'all' ? indicators.length : counts[one])
  return (
    <section className={styles.changes} aria-label={t('import.changesTitle')}>
      <Segmented<Which>
        label={t('import.changesTitle')}
        value={which}
        options={(['all', 'changed', 'new', 'faulty', 'unchanged'] as const)
          .filter(one => one === 'all' || count(one) > 0)
          .map(value => ({ value, label: t(`import.which.${value}`, { count: count(value) }) }))}
        onChange={next => {
          setWhich(next)
          setLimit(shownAtOnce)
        }}
      />
      <ul className={styles.changeList}>
        {listed.slice(0, limit).map(change => (
          <ChangeLine
            key={change.key}
            change={change}
            taken={!leftOut.has(change.key)}
            clearBlanks={clearBlanks}
            onTake={onTake}
          />
        ))}
      </ul>
      {listed.length > limit ? (
        <button type="button" className={styles.more} onClick={() => setLimit(limit + shownAtOnce)}>
          {t('import.moreIndicators', { count: listed.length - limit })}
        </button>
      ) : null}
    </section>
  )
}
