import type { EvidenceChoice } from './use-evidence-labels.ts'

/** Evidence whose number begins with, or whose title holds, what was typed; numbers first, at most `limit`. */
export const findChoices = (
  choices: readonly EvidenceChoice[],
  query: string,
  limit = 8,
): readonly EvidenceChoice[] => {
  const wanted = query.toLocaleLowerCase().replace(/^e-?(?=\d)/u, '')
  if (wanted === '') return choices.slice(0, limit)
  const byNumber = choices.filter(choice => String(choice.number).startsWith(wanted))
  const byTitle = choices.filter(
    choice => !byNumber.includes(choice) && choice.title.toLocaleLowerCase().includes(wanted),
  )
  return [...byNumber, ...byTitle].slice(0, limit)
}
