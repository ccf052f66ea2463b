import type { FileProblem } from '../../../../shared/i18n/problem-sentence.ts'

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const plainParams = (value: unknown): FileProblem['params'] =>
  Object.fromEntries(
    Object.entries(isRecord(value) ? value : {}).filter((pair): pair is [string, string | number] =>
      ['string', 'number'].includes(typeof pair[1]),
    ),
  )

/** The problems in the result of a `check` job: `{ problems: [{ id, params }] }`, which the contract leaves open. */
export const readProblems = (result: unknown): readonly FileProblem[] => {
  const list: unknown = isRecord(result) ? result.problems : []
  return (Array.isArray(list) ? list : []).flatMap((problem: unknown) =>
    isRecord(problem) && typeof problem.id === 'string'
      ? [{ id: problem.id, params: plainParams(problem.params) }]
      : [],
  )
}
