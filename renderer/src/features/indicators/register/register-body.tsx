import { useCallback } from 'react'
import { cx } from '../../../ui/cx.ts'
import { useEscape } from '../../../ui/use-escape.ts'
import { IndicatorView } from '../detail/indicator-view.tsx'
import type { LeafChoice } from '../use-result-leaves.ts'
import styles from './register.module.css'
import type { RegisterEntry } from './register-entries.ts'
import type { RegisterView } from './register-filters.tsx'
import { RegisterTable } from './register-table.tsx'
import { SmallCharts } from './small-charts.tsx'

type Props = {
  readonly shown: readonly RegisterEntry[]
  readonly chosen: RegisterEntry | undefined
  readonly leaves: readonly LeafChoice[]
  readonly view: RegisterView
  readonly year: number
  readonly focus: string | undefined
  readonly onChoose: (id: string) => void
  readonly onLeave: () => void
}

/** The list, and beside it the chosen indicator in full. */
export const RegisterBody = (props: Props) => {
  const { shown, chosen, leaves, view, year, focus, onChoose, onLeave } = props
  const id = chosen?.indicator.id ?? ''
  const leave = useCallback(() => {
    document.querySelector<HTMLElement>('tr[data-chosen] button')?.focus()
    onLeave()
  }, [onLeave])
  useEscape(chosen !== undefined, leave)
  return (
    <div className={cx(styles.body, chosen !== undefined && styles.withDetail)}>
      {view === 'charts' ? (
        <SmallCharts entries={shown} leaves={leaves} chosen={id} onChoose={onChoose} />
      ) : (
        <RegisterTable
          entries={shown}
          leaves={leaves}
          chosen={id}
          narrow={chosen !== undefined}
          onChoose={onChoose}
        />
      )}
      {chosen ? (
        <IndicatorView key={id} entry={chosen} leaves={leaves} year={year} focus={focus} onClose={leave} />
      ) : null}
    </div>
  )
}
