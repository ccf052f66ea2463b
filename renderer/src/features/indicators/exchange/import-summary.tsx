import { useTranslation } from 'react-i18next'
import type { SheetPreview } from '../../../../../shared/contract/requests/indicator-sheets.ts'
import { Button } from '../../../ui/button.tsx'
import styles from './exchange.module.css'

type Props = {
  readonly preview: SheetPreview
  readonly leftOut: ReadonlySet<string>
  readonly clearBlanks: boolean
  readonly busy: boolean
  readonly onClearBlanks: (clear: boolean) => void
  readonly onLeave: () => void
  readonly onChoose: () => void
  readonly onTake: () => void
}

/** The file in figures, what may be chosen, and the way on or back. */
export const ImportSummary = (props: Props) => {
  const { preview, leftOut, clearBlanks, busy, onClearBlanks, onLeave, onChoose, onTake } = props
  const { t } = useTranslation('indicators')
  const { counts, indicators } = preview
  const chosen = indicators.filter(
    one =>
      !one.faulty &&
      !leftOut.has(one.key) &&
      (one.state !== 'unchanged' || (clearBlanks && one.blankCount > 0)),
  ).length
  const nothingSound = counts.errors > 0 && indicators.every(one => one.faulty)
  const facts = (['new', 'changed', 'unchanged', 'faulty'] as const).filter(key => counts[key] > 0)
  return (
    <header className={styles.summary}>
      <div className={styles.summaryText}>
        <h1>{t('import.title')}</h1>
        <p className={styles.file}>{preview.fileName}</p>
        <p className={styles.figures}>
          {facts.map(key => (
            <span key={key} data-kind={key}>
              <b>{counts[key]}</b> {t(`import.count.${key}`)}
            </span>
          ))}
          <span>
            <b>{counts.values}</b> {t('import.count.values')}
          </span>
        </p>
        {counts.errors > 0 ? (
          <p className={styles.warning}>
            {t(nothingSound ? 'import.allErrors' : 'import.hasErrors', { count: counts.errors })}
          </p>
        ) : null}
        {counts.blanks > 0 ? (
          <label className={styles.clear}>
            <input
              type="checkbox"
              checked={clearBlanks}
              onChange={event => onClearBlanks(event.target.checked)}
            />
            {t('import.clearBlanks', { count: counts.blanks })}
          </label>
        ) : null}
      </div>
      <div className={styles.summaryTools}>
        <Button onClick={onLeave}>{t('import.cancel')}</Button>
        {counts.errors > 0 ? (
          <Button variant={nothingSound ? 'primary' : 'plain'} onClick={onChoose}>
            {t('import.again')}
          </Button>
        ) : null}
        {nothingSound ? null : (
          <Button variant="primary" disabled={chosen === 0 || busy} onClick={onTake}>
            {t(busy ? 'import.taking' : counts.errors > 0 ? 'import.takeSound' : 'import.take', {
              count: chosen,
            })}
          </Button>
        )}
      </div>
    </header>
  )
}
