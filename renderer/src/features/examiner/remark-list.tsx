import { type KeyboardEvent, useCallback, useDeferredValue, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { ExaminerRemark } from '../../../../shared/contract/requests/examiner.ts'
import { usePickText } from '../../i18n/use-language.ts'
import styles from './examiner.module.css'
import { type Grouping, type RemarkGroup, remarkId } from './group-remarks.ts'
import { RemarkRow } from './remark-row.tsx'
import { isSetAside, type RemarkActions } from './use-remark-actions.ts'
import type { Sentences } from './use-sentences.ts'

type Props = {
  readonly groups: readonly RemarkGroup<ExaminerRemark>[]
  readonly grouping: Grouping
  readonly current: ExaminerRemark | undefined
  readonly onChoose: (remark: ExaminerRemark) => void
  readonly sentences: Sentences
  readonly titleOf: (code: string) => string
  readonly actions: RemarkActions
  /** What stands here while there is no remark. */
  readonly none: string
}

const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 8,
  PageUp: -8,
  Home: -Number.MAX_SAFE_INTEGER,
  End: Number.MAX_SAFE_INTEGER,
}

const letterWait = 1200
/** So many rows are there at once; the others follow without keeping a hand waiting. */
const drawnAtOnce = 60

/** The remarks in groups: one Tab stop, arrows choose, Enter goes there, X sets aside or takes up, A makes an action. */
export const RemarkList = (props: Props) => {
  const { groups, grouping, current, onChoose, sentences, titleOf, actions, none } = props
  const { t } = useTranslation('examiner')
  const pick = usePickText()
  const box = useRef<HTMLDivElement>(null)
  const moved = useRef(false)
  const pressedG = useRef(Number.NEGATIVE_INFINITY)
  const shown = groups.flatMap(group => group.remarks)
  const drawn = useDeferredValue(shown.length, drawnAtOnce)
  const latest = useRef({ onChoose, go: actions.go })
  latest.current = { onChoose, go: actions.go }
  const choose = useCallback((remark: ExaminerRemark) => latest.current.onChoose(remark), [])
  const go = useCallback((remark: ExaminerRemark) => latest.current.go(remark), [])
  /** How many rows of a group are drawn by now. */
  const room = (group: number): number =>
    Math.max(0, drawn - groups.slice(0, group).reduce((sum, { remarks }) => sum + remarks.length, 0))
  const chosen = current === undefined ? '' : remarkId(current)
  useEffect(() => {
    if (!moved.current || chosen === '') return
    moved.current = false
    const row = box.current?.querySelector<HTMLElement>('[aria-selected=true]')
    row?.focus()
    row?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  const onKeyDown = (event: KeyboardEvent): void => {
    if (current === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    // G begins a jump to another area: the letter after it is not ours
    if (event.timeStamp - pressedG.current < letterWait) return
    if (event.key.toLowerCase() === 'g') pressedG.current = event.timeStamp
    const step = steps[event.key]
    const does: Readonly<Record<string, () => void>> = {
      Enter: () => actions.go(current),
      x: () => (isSetAside(current) ? actions.takeUp(current) : actions.ask(current)),
      a: () => actions.makeAction(current),
    }
    const run = does[event.key === 'Enter' ? event.key : event.key.toLowerCase()]
    if (step === undefined && run === undefined) return
    event.preventDefault()
    if (step === undefined) {
      run?.()
      return
    }
    const at = shown.findIndex(remark => remarkId(remark) === chosen)
    const next = shown[Math.min(shown.length - 1, Math.max(0, at + step))]
    if (next === undefined || next === current) return
    moved.current = true
    onChoose(next)
  }
  const nameOf = (id: string): string => {
    if (grouping === 'item') return id === '' ? t('group.noItem') : titleOf(id)
    const rule = sentences.ruleOf(id)
    return rule === undefined ? id : pick(rule.title)
  }
  if (shown.length === 0) return <p className={styles.none}>{none}</p>
  return (
    <>
      <p className={styles.keys}>{t('list.keys')}</p>
      <div ref={box} role="listbox" aria-label={t('list.label')} onKeyDown={onKeyDown} tabIndex={-1}>
        {groups.map((group, at) => (
          // biome-ignore lint/a11y/useSemanticElements: a group inside a listbox has no element of its own
          <div key={group.id} role="group" aria-label={nameOf(group.id)} className={styles.group}>
            <p className={styles.groupHead} aria-hidden="true">
              {nameOf(group.id)} <small>{t('list.count', { count: group.remarks.length })}</small>
            </p>
            {group.remarks.slice(0, room(at)).map(remark => (
              <RemarkRow
                key={remarkId(remark)}
                remark={remark}
                sentenceOf={sentences.sentence}
                chosen={remarkId(remark) === chosen}
                onChoose={choose}
                onGo={go}
              />
            ))}
          </div>
        ))}
      </div>
    </>
  )
}
