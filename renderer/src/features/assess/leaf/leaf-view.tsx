import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { RequestOutput } from '../../../../../shared/contract/requests.ts'
import type { Instrument } from '../../../../../shared/packs/instrument.ts'
import { usePickText } from '../../../i18n/use-language.ts'
import { Tabs } from '../../../ui/tabs.tsx'
import { TakenOverMark } from '../../years/taken-over-mark.tsx'
import type { EditorHandle } from '../editor/editor-handle.ts'
import { FindingsTab } from '../findings/findings-tab.tsx'
import { useAnswer } from '../queries.ts'
import { ResultsTab } from '../results/results-tab.tsx'
import { ScorePanel } from '../score/score-panel.tsx'
import type { LeafPlace } from '../tree/leaf-list.ts'
import { focusRegion, openPanelSection } from '../tree/work-regions.ts'
import styles from './leaf.module.css'
import { LeafHead } from './leaf-head.tsx'
import { LeafSteps } from './leaf-steps.tsx'
import { ReportTab } from './report-tab.tsx'

type Tab = 'report' | 'findings' | 'results' | 'interview'
type Props = {
  readonly data: RequestOutput<'assessments.get'>
  readonly instrument: Instrument
  readonly place: LeafPlace
  readonly codes: readonly string[]
  readonly tab: string | undefined
  readonly focus: string | undefined
  readonly onEditor: (handle: EditorHandle | null) => void
}

/** One leaf: its head, its report, findings or indicators, and the score of its item. */
export const LeafView = (props: Props) => {
  const { data, instrument, place, codes, focus, onEditor } = props
  const { t } = useTranslation('assess')
  const pick = usePickText()
  const navigate = useNavigate()
  const root = useRef<HTMLDivElement>(null)
  const assessmentId = data.assessment.id
  const { item, leaf } = place
  const answer = useAnswer(assessmentId, leaf.code).data
  const scale = instrument.scales.find(one => one.id === item.scale)
  const isResults = item.scale === 'results'
  const tabs: readonly Tab[] = isResults
    ? ['report', 'results', 'interview', 'findings']
    : ['report', 'interview', 'findings']
  const tab = tabs.find(one => one === props.tab) ?? 'report'
  const budget = data.leaves.find(one => one.leaf === leaf.code)?.budget ?? 0
  const percent = data.scores.find(score => score.item === item.code)?.percent ?? null
  const ready = answer !== undefined
  useEffect(() => {
    if (!focus || !ready) return
    if (focus === 'score') return void focusRegion('score')
    if (focus === 'snippets') return openPanelSection('snippets')
    const element = root.current?.querySelector<HTMLElement>('[role=textbox]')
    element?.scrollIntoView({ block: 'center' })
    element?.focus()
  }, [focus, ready])
  if (!scale) return null
  return (
    <div ref={root} className={styles.column}>
      <LeafHead assessmentId={assessmentId} place={place} />
      <TakenOverMark assessmentId={assessmentId} leaf={leaf.code} item={item.code} />
      <Tabs<Tab>
        label={t('tabs.label')}
        tabs={tabs.map(value => ({ value, label: t(`tabs.${value}`) }))}
        value={tab}
        onChange={value =>
          void navigate({ to: '/assess', search: { leaf: leaf.code, tab: value }, replace: true })
        }
        panelId="leaf-panel"
        end={
          <button type="button" className={styles.jump} onClick={() => focusRegion('score')}>
            {percent === null ? t('leaf.noScore') : t('leaf.score', { percent })} ↓
          </button>
        }
      />
      <div id="leaf-panel" role="tabpanel" aria-label={t(`tabs.${tab}`)}>
        {tab === 'report' && answer ? (
          <ReportTab
            assessmentId={assessmentId}
            answer={answer}
            budget={budget}
            label={`${leaf.code} ${pick(leaf.title)}`}
            scale={scale}
            onEditor={onEditor}
            onOpenEvidence={id => void navigate({ to: '/evidence', search: { id } })}
          />
        ) : null}
        {tab === 'findings' ? (
          <FindingsTab
            assessmentId={assessmentId}
            item={item}
            scale={scale}
            templates={instrument.commentTemplates}
          />
        ) : null}
        {tab === 'results' ? <ResultsTab leaf={leaf} year={data.assessment.year} /> : null}
      </div>
      <div id="score">
        <ScorePanel
          assessmentId={assessmentId}
          instrument={instrument}
          item={item}
          scale={scale}
          scores={data.scores}
        />
      </div>
      <LeafSteps codes={codes} current={leaf.code} instrument={instrument} />
    </div>
  )
}
