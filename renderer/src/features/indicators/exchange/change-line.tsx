import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type {
  SheetIndicatorChange,
  SheetValueChange,
} from '../../../../../shared/contract/requests/indicator-sheets.ts'
import { Chip } from '../../../ui/chip.tsx'
import styles from './exchange.module.css'

type Props = {
  readonly change: SheetIndicatorChange
  readonly taken: boolean
  readonly clearBlanks: boolean
  readonly onTake: (key: string, taken: boolean) => void
}

const tones = { new: 'accent', changed: 'ok', unchanged: 'plain' } as const

/** One indicator of the file: whether it is taken over, and opened what changes in it, old and new. */
export const ChangeLine = memo(({ change, taken, clearBlanks, onTake }: Props) => {
  const { t } = useTranslation('indicators')
  const { fields, values, blanks, faulty, state } = change
  const shown = (value: string | number | null) =>
    value === null || value === '' ? t('import.nothing') : String(value)
  const factOf = (field: (typeof fields)[number]['field'], value: string | number | null) => {
    if (field === 'direction' && typeof value === 'string') return t(`directions.${value as 'up'}`)
    if (field === 'yearFromMonths' && typeof value === 'string') return t(`rules.${value as 'sum'}`)
    return shown(value)
  }
  const line = (one: SheetValueChange, clears = false) => (
    <li key={`${one.kind}${one.series}${one.at}`} data-clears={clears || undefined}>
      <span>
        {one.kind === 'source'
          ? t('import.sourceOf', { series: t(`series.${one.series}`), at: one.at })
          : `${t(`series.${one.series}`)} ${one.at}`}
      </span>
      <del data-empty={one.before === null || undefined}>{shown(one.before)}</del>
      <span aria-hidden="true">→</span>
      <ins>{clears && !clearBlanks ? t('import.kept') : shown(one.after)}</ins>
      <small>{one.cell.split('!').at(-1)}</small>
    </li>
  )
  const count = fields.length + change.valueCount
  return (
    <li className={styles.change}>
      <input
        type="checkbox"
        checked={taken && !faulty}
        disabled={faulty || state === 'unchanged'}
        aria-label={t('import.takeOne', { name: change.name || change.code })}
        onChange={event => onTake(change.key, event.target.checked)}
      />
      <details>
        <summary>
          <span className={styles.changeName}>{change.name || change.code || t('import.noName')}</span>
          <small>
            {[change.code, change.leaf || t('import.noLeaf'), change.place].filter(Boolean).join(' · ')}
          </small>
          <Chip tone={faulty ? 'bad' : tones[state]}>
            {t(faulty ? 'import.state.faulty' : `import.state.${state}`)}
          </Chip>
          <small>
            {state === 'unchanged' ? '' : t(state === 'new' ? 'import.fills' : 'import.changes', { count })}
            {change.blankCount > 0 ? ` ${t('import.blanks', { count: change.blankCount })}` : ''}
          </small>
        </summary>
        <ul className={styles.values}>
          {fields.map(({ field, before, after }) => (
            <li key={field}>
              <span>{t(`fields.${field}`)}</span>
              <del data-empty={before === null || before === '' || undefined}>{factOf(field, before)}</del>
              <span aria-hidden="true">→</span>
              <ins>{factOf(field, after)}</ins>
              <small />
            </li>
          ))}
          {values.map(one => line(one))}
          {blanks.map(one => line(one, true))}
        </ul>
        {change.valueCount > values.length ? (
          <p className={styles.hint}>
            {t('import.moreValues', { count: change.valueCount - values.length })}
          </p>
        ) : null}
      </details>
    </li>
  )
})
ChangeLine.displayName = 'ChangeLine'
