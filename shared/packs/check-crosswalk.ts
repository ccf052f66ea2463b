import { checkProvenance } from './check-provenance.ts'
import type { Crosswalk } from './crosswalk.ts'
import { checkUnique, type PackProblem } from './problem.ts'

/** Every link joins two places that exist, in different frameworks; ids and codes are used once. */
export const checkCrosswalk = (pack: Crosswalk): readonly PackProblem[] => {
  const codes = new Map(
    pack.frameworks.map(framework => [framework.id, new Set(framework.places.map(place => place.code))]),
  )
  const unknown = pack.links.flatMap((link, index): PackProblem[] =>
    (['from', 'to'] as const).flatMap(end =>
      codes.get(link[end].framework)?.has(link[end].code) === true
        ? []
        : [
            {
              path: `links[${index}].${end}`,
              message: `“${link[end].framework} ${link[end].code}” is no place of a framework.`,
            },
          ],
    ),
  )
  const within = pack.links.flatMap((link, index): PackProblem[] =>
    link.from.framework === link.to.framework
      ? [{ path: `links[${index}]`, message: 'A link joins two different frameworks.' }]
      : [],
  )
  return [
    ...checkUnique(
      'frameworks',
      pack.frameworks.map(framework => framework.id),
    ),
    ...pack.frameworks.flatMap((framework, index) =>
      checkUnique(
        `frameworks[${index}].places`,
        framework.places.map(place => place.code),
      ),
    ),
    ...unknown,
    ...within,
    ...checkProvenance(pack),
  ]
}
