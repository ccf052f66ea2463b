import { formatPath, type PackProblem } from './problem.ts'

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const walk = (
  value: unknown,
  path: readonly PropertyKey[],
  visit: (mark: Record<string, unknown>, path: readonly PropertyKey[]) => void,
): void => {
  if (Array.isArray(value)) {
    for (const [index, entry] of value.entries()) walk(entry, [...path, index], visit)
  } else if (isRecord(value)) {
    if (typeof value.confidence === 'string' && Array.isArray(value.sources)) visit(value, path)
    for (const [key, entry] of Object.entries(value)) walk(entry, [...path, key], visit)
  }
}

/** Every mark names sources that the pack lists, and what is called verified names at least one. */
export const checkProvenance = (pack: {
  readonly sources: readonly { readonly id: string }[]
}): readonly PackProblem[] => {
  const known = new Set(pack.sources.map(source => source.id))
  const problems: PackProblem[] = []
  walk(pack, [], (mark, at) => {
    const path = formatPath(at)
    const sources = Array.isArray(mark.sources) ? mark.sources : []
    for (const id of sources) {
      if (!known.has(String(id)))
        problems.push({ path, message: `Source “${String(id)}” is not in the pack's list of sources.` })
    }
    if (mark.confidence === 'verified' && sources.length === 0) {
      problems.push({ path, message: 'What is called verified must name a source.' })
    }
  })
  return problems
}
