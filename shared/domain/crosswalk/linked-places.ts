import type { Crosswalk, Framework } from '../../packs/crosswalk.ts'

type Place = Framework['places'][number]
type Link = Crosswalk['links'][number]

/** A place of another framework that speaks of the same thing. */
type LinkedPlace = {
  readonly framework: Framework
  readonly place: Place
  readonly strength: Link['strength']
  readonly note: Link['note']
}

/** The framework whose assessments are made with this instrument; null when the crosswalk does not know it. */
export const frameworkOf = (crosswalk: Crosswalk, instrumentId: string): Framework | null =>
  crosswalk.frameworks.find(framework => framework.instruments.includes(instrumentId)) ?? null

/** `8.5` holds `8.5.1`; a code holds itself. */
const holds = (outer: string, inner: string): boolean => inner === outer || inner.startsWith(`${outer}.`)

const related = (a: string, b: string): boolean => holds(a, b) || holds(b, a)

/**
 * The places of all other frameworks that are linked to `code` of a framework, read in both directions. A
 * link to a clause speaks for its sub-clauses and the other way round. In the order of the crosswalk's links,
 * strong ones first; each place once, with its strongest link.
 */
export const linkedPlaces = (
  crosswalk: Crosswalk,
  frameworkId: string,
  code: string,
): readonly LinkedPlace[] => {
  const found = crosswalk.links.flatMap((link): LinkedPlace[] => {
    const ends = [
      [link.from, link.to],
      [link.to, link.from],
    ] as const
    return ends.flatMap(([here, there]): LinkedPlace[] => {
      if (here.framework !== frameworkId || !related(here.code, code)) return []
      const framework = crosswalk.frameworks.find(one => one.id === there.framework)
      const place = framework?.places.find(one => one.code === there.code)
      if (framework === undefined || place === undefined) return []
      return [{ framework, place, strength: link.strength, note: link.note }]
    })
  })
  const strongFirst = [
    ...found.filter(one => one.strength === 'strong'),
    ...found.filter(one => one.strength === 'partial'),
  ]
  const seen = new Set<string>()
  return strongFirst.filter(({ framework, place }) => {
    const key = `${framework.id} ${place.code}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** The leaf codes of an instrument that a place of its framework covers. */
export const leavesAt = (
  framework: Framework,
  place: Pick<Place, 'code'>,
  leaves: readonly string[],
): readonly string[] =>
  leaves.filter(
    leaf =>
      holds(`${framework.codePrefix}${place.code}`, leaf) || leaf === `${framework.codePrefix}${place.code}`,
  )
