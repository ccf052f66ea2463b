import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSeat } from '../../../app/use-seat.ts'
import { useRequest } from '../../../host/use-request.ts'
import { Tabs } from '../../../ui/tabs.tsx'
import { AnswerHistory } from '../../assess/panel/answer-history.tsx'
import type { RegisterEntry } from '../register/register-entries.ts'
import type { LeafChoice } from '../use-result-leaves.ts'
import { DefinitionTab } from './definition-tab.tsx'
import styles from './detail.module.css'
import { DetailHead } from './detail-head.tsx'
import { MonthsTab } from './months-tab.tsx'
import { UsageTab } from './usage-tab.tsx'
import { ValuesTab } from './values-tab.tsx'

const tabs = ['values', 'months', 'definition', 'usage', 'history'] as const
type Tab = (typeof tabs)[number]
/** The chosen tab stays from indicator to indicator. */
const lastTab: { current: Tab } = { current: 'values' }

type Props = {
  readonly entry: RegisterEntry
  readonly leaves: readonly LeafChoice[]
  readonly year: number
  readonly focus: string | undefined
  readonly onClose: () => void
}

/** Everything about one indicator. */
export const IndicatorView = ({ entry, leaves, year, focus, onClose }: Props) => {
  const { t } = useTranslation('indicators')
  const asked = tabs.find(tab => tab === focus)
  const [tab, setTab] = useState<Tab>(asked ?? lastTab.current)
  const detail = useRequest('indicators.get', { id: entry.indicator.id }).data
  const readOnly = useSeat() !== null
  const choose = (next: Tab) => {
    lastTab.current = next
    setTab(next)
  }
  const disagreeing = detail
    ? Object.values(detail.fromMonths)
        .flatMap(years => Object.values(years))
        .filter(one => one.disagrees).length
    : 0
  return (
    <article className={styles.view} aria-label={entry.indicator.name}>
      <DetailHead entry={entry} onClose={onClose} />
      <Tabs<Tab>
        label={t('detail.tabs')}
        tabs={tabs.map(value => ({
          value,
          label:
            value === 'months' && disagreeing > 0 ? (
              <>
                {t('detail.tab.months')} <span className={styles.alarm}>{disagreeing}</span>
              </>
            ) : (
              t(`detail.tab.${value}`)
            ),
        }))}
        value={tab}
        onChange={choose}
        panelId="indicator-panel"
      />
      <div id="indicator-panel" role="tabpanel" aria-label={t(`detail.tab.${tab}`)} className={styles.panel}>
        {detail === undefined ? null : tab !== 'history' ? (
          <fieldset className={styles.plain} disabled={readOnly}>
            {tab === 'values' ? <ValuesTab detail={detail} year={year} /> : null}
            {tab === 'months' ? <MonthsTab detail={detail} year={year} /> : null}
            {tab === 'definition' ? <DefinitionTab indicator={detail.indicator} leaves={leaves} /> : null}
            {tab === 'usage' ? <UsageTab indicator={detail.indicator} /> : null}
          </fieldset>
        ) : (
          <AnswerHistory
            entity="indicator"
            id={detail.indicator.id}
            nameOf={String}
            fieldNames={Object.fromEntries(
              Object.keys(entry.indicator).map(key => [
                key,
                t(`fields.${key as 'name'}`, { defaultValue: key }),
              ]),
            )}
          />
        )}
      </div>
    </article>
  )
}
