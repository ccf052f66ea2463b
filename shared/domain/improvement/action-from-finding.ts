import { suggestImportance } from './priority.ts'

const longestTitle = 120
const defaultEffort = 3

/**
 * A title and, when the title does not say it all, the whole text as detail: the title is the first sentence,
 * without its full stop, cut with … after 120 characters.
 */
export const titleOfFinding = (text: string): { readonly title: string; readonly detail: string } => {
  const whole = text.trim()
  const first = /^.*?(?:[。！？；\n]|[.!?;](?=\s|$)|$)/su.exec(whole)?.[0].trim() ?? whole
  const bare = first.replace(/[。！？；.!?;\s]+$/u, '')
  const characters = [...(bare === '' ? whole : bare)]
  const title =
    characters.length > longestTitle
      ? `${characters.slice(0, longestTitle - 1).join('')}…`
      : characters.join('')
  return { title, detail: title === whole || `${title}。` === whole ? '' : whole }
}

/**
 * What an action starts with when it is made from an opportunity: its words, the item, the importance that the
 * item's points suggest, and middling effort. Dates and owner are for a person to give.
 *
 * @param weightiest the points of the weightiest item of the instrument
 */
export const actionFromFinding = (
  finding: {
    readonly id: string
    readonly assessmentId: string
    readonly item: string
    readonly text: string
  },
  points: number,
  weightiest: number,
) => ({
  ...titleOfFinding(finding.text),
  assessmentId: finding.assessmentId,
  item: finding.item,
  findingId: finding.id,
  indicatorId: null,
  owner: '',
  importance: suggestImportance(points, weightiest),
  effort: defaultEffort,
  startOn: '',
  dueOn: '',
  state: 'plan' as const,
  closedOn: '',
  result: '',
})
