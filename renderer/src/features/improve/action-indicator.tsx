import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import type { Action } from '../../../../shared/contract/requests/actions.ts'
import { indicatorChange } from '../../../../shared/domain/improvement/indicator-change.ts'
import { useRequest } from '../../host/use-request.ts'
import { Chip } from '../../ui/chip.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { LazyTrendChart } from '../assess/results/lazy-trend-chart.ts'
import styles from './action-panel.module.css'
import type { ActionDraft } from './mutations.ts'

type Props = {
  readonly action: Action
  readonly draft: ActionDraft
  readonly onChange: (part: Partial<ActionDraft>) => void
}

const tones = { better: 'ok', worse: 'warn', level: 'plain', unknown: 'plain' } as const

/** The indicator that shows the effect, with its values from before and after the action began. */
export const ActionIndicator = ({ action, draft, onChange }: Props) => {
  const { t } = useTranslation('improve')
  const indicators = useRequest('indicators.list', {}).data?.indicators ?? []
  const chosen = indicators.find(({ id }) => id === draft.indicatorId)
  const ordered = indicators.toSorted(
    (a, b) =>
      Number(b.leaf.startsWith(action.item)) - Number(a.leaf.startsWith(action.item)) ||
      a.leaf.localeCompare(b.leaf, 'en', { numeric: true }),
  )
  const change =
    chosen === undefined ? null : indicatorChange(chosen.values.actual, chosen.direction, draft.startOn)
  const figure = (value: number) => `${value.toFixed(chosen?.decimals ?? 0)}${chosen?.unit ?? ''}`
  const missing =
    change === null
      ? null
      : draft.startOn === ''
        ? 'needStart'
        : change.before === null
          ? 'needBefore'
          : change.after === null
            ? 'needAfter'
            : null
  return (
    <section className={styles.part} aria-labelledby="action-indicator">
      <h3 id="action-indicator">{t('indicator.title')}</h3>
      {indicators.length === 0 ? (
        <p className={styles.note}>{t('indicator.noneYet')}</p>
      ) : (
        <SelectField
          label={t('indicator.label')}
          hideLabel
          value={chosen?.id ?? ''}
          options={[
            { value: '', label: t('indicator.none') },
            ...ordered.map(({ id, leaf, name }) => ({ value: id, label: `${leaf} ${name}` })),
          ]}
          onChange={id => onChange({ indicatorId: id === '' ? null : id })}
        />
      )}
      {chosen && change ? (
        <>
          <dl className={styles.change}>
            {(['before', 'after'] as const).map(side => {
              const point = change[side]
              return point === null ? null : (
                <div key={side}>
                  <dt>{t(`indicator.${side}`, { year: point.year })}</dt>
                  <dd>{figure(point.value)}</dd>
                </div>
              )
            })}
            {missing === null ? (
              <Chip tone={tones[change.verdict]}>{t(`indicator.verdict.${change.verdict}`)}</Chip>
            ) : null}
          </dl>
          <p className={styles.note}>
            {missing === null ? t('indicator.caution') : t(`indicator.${missing}`)}
          </p>
          <Suspense fallback={null}>
            <LazyTrendChart indicator={chosen} />
          </Suspense>
        </>
      ) : null}
    </section>
  )
}
