import type { Place } from '../../../../shared/contract/requests/places.ts'
import type { Instrument, Item } from '../../../../shared/packs/instrument.ts'
import { coded, place } from './place.ts'

const itemPlaces = (item: Item): readonly Place[] => {
  const within = coded(item.code, item.title)
  const own = item.leaves.some(({ code }) => code === item.code)
    ? []
    : [place({ kind: 'answer', code: item.code, name: within, leaf: item.leaves[0]?.code ?? '' })]
  return [
    ...own,
    ...item.leaves.map(({ code, title }) =>
      place({ kind: 'answer', code, name: coded(code, title), within, leaf: code }),
    ),
  ]
}

/** Items and leaves; they live over the years, so that of several instruments each code counts once. */
export const textPlaces = ({ categories }: Instrument): readonly Place[] =>
  categories.flatMap(({ items }) => items.flatMap(itemPlaces))

/** The fields of the organisation profile. */
export const profilePlaces = ({ profile }: Instrument): readonly Place[] =>
  profile.sections.flatMap(section =>
    section.fields.map(({ id, title }) =>
      place({ kind: 'profile', code: id, name: title, within: section.title, leaf: 'profile', id }),
    ),
  )

/** The guiding questions of one assessment. */
export const questionPlaces = (instrument: Instrument, assessmentId: string): readonly Place[] =>
  instrument.categories.flatMap(({ items }) =>
    items.flatMap(({ leaves }) =>
      leaves.flatMap(leaf =>
        leaf.questions.map(({ id, text }) =>
          place({
            kind: 'question',
            code: `${assessmentId}/${id}`,
            name: text,
            within: coded(leaf.code, leaf.title),
            leaf: leaf.code,
            assessmentId,
            id,
          }),
        ),
      ),
    ),
  )
