import type { Place } from '../../../../shared/contract/requests/places.ts'
import { targetOf } from '../../../../shared/domain/evidence/link-target.ts'
import type { FirmSession } from '../../firm/firm-session.ts'
import { dossierPlaces } from './dossier-places.ts'
import { profilePlaces, questionPlaces, textPlaces } from './instrument-places.ts'
import { place, typed } from './place.ts'

const figurePlaces = ({ store }: FirmSession): readonly Place[] => {
  const indicators = new Map(store.list('indicator').map(row => [row.id, row]))
  return [
    ...[...indicators.values()].map(({ id, code, name }) =>
      place({ kind: 'indicator', code: id, name: typed(`${code} ${name}`), id }),
    ),
    ...store.list('indicatorValue').flatMap(({ id, indicatorId, series, year, value }) => {
      const indicator = indicators.get(indicatorId)
      if (indicator === undefined) return []
      const name = `${indicator.name} ${year}: ${value} ${indicator.unit}`.trim()
      return series === 'actual'
        ? [
            place({
              kind: 'value',
              code: id,
              name: typed(name),
              within: typed(indicator.code),
              id: indicatorId,
            }),
          ]
        : []
    }),
  ]
}

const workPlaces = ({ store }: FirmSession): readonly Place[] => [
  ...store.list('finding').map(({ id, item, text, assessmentId }) =>
    place({
      kind: 'finding',
      code: id,
      name: typed(text),
      within: typed(item),
      leaf: item,
      assessmentId,
      id,
    }),
  ),
  ...store
    .list('action')
    .map(({ id, title, item }) =>
      place({ kind: 'action', code: id, name: typed(title), within: typed(item), id }),
    ),
  ...store
    .list('visitCheck')
    .map(({ id, text, item, assessmentId }) =>
      place({ kind: 'visit', code: id, name: typed(text), within: typed(item), assessmentId, id }),
    ),
  ...store
    .list('consensus')
    .map(({ assessmentId, item }) =>
      place({ kind: 'visit', code: `${assessmentId}/${item}`, name: typed(item), assessmentId, id: item }),
    ),
  ...store.list('profileRow').map(({ id, code, cells }) => {
    const [first = ''] = Object.values(cells)
    return place({ kind: 'row', code: id, name: typed(`${code} ${first}`.trim()), leaf: 'profile', id })
  }),
]

/** The newest assessment first: where codes repeat, its words count. */
const assessmentsOf = ({ store }: FirmSession) =>
  store.list('assessment', {}, [{ field: 'year', descending: true }])

/** Everything of the firm that an evidence can be linked to, each target once. */
export const listPlaces = (firm: FirmSession): readonly Place[] => {
  const assessments = assessmentsOf(firm).map(({ id }) => ({ id, instrument: firm.instrument(id) }))
  const all = [
    ...assessments.flatMap(({ instrument }) => textPlaces(instrument)),
    ...assessments.flatMap(({ instrument }) => profilePlaces(instrument)),
    ...assessments.flatMap(({ id, instrument }) => questionPlaces(instrument, id)),
    ...dossierPlaces(firm),
    ...figurePlaces(firm),
    ...workPlaces(firm),
  ]
  const once = new Map<string, Place>()
  for (const one of all) if (!once.has(one.target)) once.set(one.target, one)
  return [...once.values()]
}

/** Whether a link target is something that the firm has. */
export const hasPlace = (firm: FirmSession, target: string): boolean =>
  listPlaces(firm).some(place => targetOf(place.target) === target)
