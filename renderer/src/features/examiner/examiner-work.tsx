import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RequestOutput } from '../../../../shared/contract/requests.ts'
import type { Instrument } from '../../../../shared/packs/instrument.ts'
import { Tabs } from '../../ui/tabs.tsx'
import { Workspace } from '../../ui/workspace.tsx'
import styles from './examiner.module.css'
import { ExaminerSummary } from './examiner-summary.tsx'
import { filterRemarks, noFilter, type RemarkFilter } from './filter-remarks.ts'
import { type Grouping, groupRemarks, remarkId } from './group-remarks.ts'
import { RemarkFilters } from './remark-filters.tsx'
import { RemarkList } from './remark-list.tsx'
import { RemarkPanel } from './remark-panel.tsx'
import { RulesView } from './rules-view.tsx'
import { SetAsideDialog } from './set-aside-dialog.tsx'
import { useItemTitles } from './use-item-titles.ts'
import { useRemarkActions } from './use-remark-actions.ts'
import type { Sentences } from './use-sentences.ts'

type View = 'remarks' | 'aside' | 'rules'
type Props = {
  readonly assessmentId: string
  readonly instrument: Instrument
  readonly run: RequestOutput<'examiner.run'>
  readonly sentences: Sentences
  readonly start: Pick<RemarkFilter, 'rule' | 'topic' | 'item'>
}

/** Summary, the remarks with their filters, those set aside, the rules; at the right the chosen remark. */
export const ExaminerWork = ({ assessmentId, instrument, run, sentences, start }: Props) => {
  const { t } = useTranslation('examiner')
  const [view, setView] = useState<View>('remarks')
  const [grouping, setGrouping] = useState<Grouping>('item')
  const [filter, setFilter] = useState<RemarkFilter>({ ...noFilter, ...start })
  const [chosen, setChosen] = useState('')
  const titleOf = useItemTitles(instrument)
  const actions = useRemarkActions(assessmentId, sentences)
  const all = view === 'aside' ? run.setAside : run.remarks
  const groups = useMemo(() => groupRemarks(filterRemarks(all, filter), grouping), [all, filter, grouping])
  const shown = groups.flatMap(group => group.remarks)
  const current = shown.find(remark => remarkId(remark) === chosen) ?? shown[0]
  const views = [
    ['remarks', run.remarks.length],
    ['aside', run.setAside.length],
    ['rules', sentences.rules.length],
  ] as const
  const showRule = (rule: string): void => {
    setFilter({ ...noFilter, rule })
    setView('remarks')
  }
  return (
    <Workspace
      panelLabel={t('panel.label')}
      panel={
        view !== 'rules' && current !== undefined ? (
          <RemarkPanel
            key={remarkId(current)}
            remark={current}
            sentences={sentences}
            templates={instrument.commentTemplates}
            titleOf={titleOf}
            actions={actions}
          />
        ) : undefined
      }
    >
      <div className={styles.work}>
        <ExaminerSummary run={run} rules={sentences.rules.length} titleOf={titleOf} />
        <Tabs<View>
          label={t('views.label')}
          tabs={views.map(([value, count]) => ({ value, label: t(`views.${value}`, { count }) }))}
          value={view}
          onChange={setView}
          panelId="examiner-view"
        />
        <div id="examiner-view" role="tabpanel" aria-label={t(`views.${view}`, { count: all.length })}>
          {view === 'rules' ? (
            <RulesView sentences={sentences} remarks={run.remarks} onShow={showRule} />
          ) : (
            <>
              <RemarkFilters
                remarks={all}
                filter={filter}
                onChange={setFilter}
                grouping={grouping}
                onGrouping={setGrouping}
                sentences={sentences}
                titleOf={titleOf}
              />
              <RemarkList
                groups={groups}
                grouping={grouping}
                current={current}
                onChoose={remark => setChosen(remarkId(remark))}
                sentences={sentences}
                titleOf={titleOf}
                actions={actions}
                none={all.length === 0 ? t(`nothing.${view}`) : t('nothing.filtered')}
              />
            </>
          )}
        </div>
      </div>
      <SetAsideDialog actions={actions} sentences={sentences} />
    </Workspace>
  )
}
