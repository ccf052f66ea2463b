import { daysBetween } from '../dates/days-between.ts'
import { type ActionState, isEnded } from './action-state.ts'

type Dated = {
  readonly id: string
  readonly startOn: string
  readonly dueOn: string
  readonly closedOn: string
  readonly state: ActionState
}

/** A bar in days from the first day of the time line; `length` counts its last day too. */
export type TimelineBar = {
  readonly id: string
  readonly from: number
  readonly length: number
  /** Which end is not decided: the bar then reaches to today, or marks its due day only. */
  readonly open: 'start' | 'end' | null
  /** The day on which the action ended, when it lies on the line. */
  readonly endedAt: number | null
}

export type Timeline = {
  /** `2026-03-01`. */
  readonly firstDay: string
  readonly days: number
  readonly months: readonly { readonly month: string; readonly from: number; readonly length: number }[]
  readonly today: number
  readonly bars: readonly TimelineBar[]
  /** Ids of actions without any date. */
  readonly undated: readonly string[]
}

/** At least this many months are shown, so that a single short action does not fill the screen. */
const leastMonths = 6

const monthAfter = (month: string, steps: number): string => {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + steps
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`
}

const monthsFrom = (first: string, last: string): readonly string[] => {
  const months = [first]
  for (let month = first; month < last || months.length < leastMonths; ) {
    month = monthAfter(month, 1)
    months.push(month)
  }
  return months
}

/** First and last day of an action; reversed dates are put in order. Null without any date. */
const spanOf = (
  action: Dated,
  today: string,
): { readonly from: string; readonly to: string; readonly open: TimelineBar['open'] } | null => {
  const { startOn, dueOn, closedOn, state } = action
  if (startOn === '' && dueOn === '') return null
  if (startOn === '') return { from: dueOn, to: dueOn, open: 'start' }
  if (dueOn === '') {
    const reached = isEnded(state) ? closedOn : today
    return { from: startOn, to: reached > startOn ? reached : startOn, open: 'end' }
  }
  return startOn <= dueOn
    ? { from: startOn, to: dueOn, open: null }
    : { from: dueOn, to: startOn, open: null }
}

/**
 * Actions as bars over whole months, from the earliest date (or today) to the latest, with today among them.
 * Bars keep the order of the actions.
 *
 * @param today `2026-03-31`
 */
export const timelineOf = (actions: readonly Dated[], today: string): Timeline => {
  const spans = actions.map(action => ({ action, span: spanOf(action, today) }))
  const dates = [
    today,
    ...spans.flatMap(({ action, span }) =>
      span === null ? [] : [span.from, span.to, ...(action.closedOn === '' ? [] : [action.closedOn])],
    ),
  ].toSorted()
  const first = (dates[0] ?? today).slice(0, 7)
  const all = monthsFrom(first, (dates.at(-1) ?? today).slice(0, 7))
  const firstDay = `${first}-01`
  const months = all.map(month => {
    const from = daysBetween(firstDay, `${month}-01`)
    return { month, from, length: daysBetween(`${month}-01`, `${monthAfter(month, 1)}-01`) }
  })
  return {
    firstDay,
    days: months.reduce((sum, month) => sum + month.length, 0),
    months,
    today: daysBetween(firstDay, today),
    bars: spans.flatMap(({ action, span }) =>
      span === null
        ? []
        : [
            {
              id: action.id,
              from: daysBetween(firstDay, span.from),
              length: daysBetween(span.from, span.to) + 1,
              open: span.open,
              endedAt: action.closedOn === '' ? null : daysBetween(firstDay, action.closedOn),
            },
          ],
    ),
    undated: spans.flatMap(({ action, span }) => (span === null ? [action.id] : [])),
  }
}
