import { checkProvenance } from './check-provenance.ts'
import type { EvidenceKind, EvidenceKinds } from './evidence-kinds.ts'
import { shapeProblem } from './plain-shape.ts'
import { checkUnique, type PackProblem } from './problem.ts'

/** What files are taken in as until somebody says more. */
const unknown = 'other'

const checkFamily = (
  { id, family }: EvidenceKind,
  path: string,
  all: ReadonlyMap<string, EvidenceKind>,
): readonly PackProblem[] => {
  const head = all.get(family)
  if (head === undefined) return [{ path, message: `“${id}” counts as “${family}”, which does not exist.` }]
  return head.family === family
    ? []
    : [{ path, message: `“${id}” counts as “${family}”, which is no general kind itself.` }]
}

const checkKind = (kind: EvidenceKind, path: string, groups: ReadonlySet<string>): readonly PackProblem[] => {
  const { group, remindDays, numbers } = kind
  const descending = remindDays.every((days, at) => at === 0 || days < (remindDays[at - 1] ?? 0))
  return [
    ...(groups.has(group) ? [] : [{ path, message: `Group “${group}” does not exist.` }]),
    ...(descending ? [] : [{ path: `${path}.remindDays`, message: 'The earliest reminder comes first.' }]),
    ...numbers.flatMap(({ shapes }, at) =>
      shapes.flatMap(shape => {
        const problem = shapeProblem(shape)
        return problem === null ? [] : [{ path: `${path}.numbers[${at}]`, message: `${problem}.` }]
      }),
    ),
  ]
}

/**
 * What a schema cannot say about kinds of evidence: ids and names are used once, groups exist and are used, each kind
 * counts as a general one, shapes of numbers are plain, provenance names listed sources.
 */
export const checkEvidenceKinds = (pack: EvidenceKinds): readonly PackProblem[] => {
  const all = new Map(pack.kinds.map(kind => [kind.id, kind]))
  const groups = new Set(pack.groups.map(({ id }) => id))
  const used = new Set(pack.kinds.map(({ group }) => group))
  return [
    ...checkUnique(
      'groups',
      pack.groups.map(({ id }) => id),
    ),
    ...checkUnique(
      'kinds',
      pack.kinds.map(({ id }) => id),
    ),
    ...checkUnique(
      'kinds[].names',
      pack.kinds.flatMap(({ names }) => [...names.zh, ...names.en]),
    ),
    ...(all.has(unknown) ? [] : [{ path: 'kinds', message: `The kind “${unknown}” is missing.` }]),
    ...[...groups]
      .filter(id => !used.has(id))
      .map(id => ({ path: 'groups', message: `No kind is in group “${id}”.` })),
    ...pack.kinds.flatMap((kind, at) => [
      ...checkKind(kind, `kinds[${at}]`, groups),
      ...checkFamily(kind, `kinds[${at}]`, all),
    ]),
    ...checkProvenance(pack),
  ]
}
