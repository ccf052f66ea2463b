import { defineCheck } from '../check.ts'
import { atProfile } from '../places.ts'

/** A written field of the profile with fewer than `fewerThan` of the words by which something is told. */
export const profileWithoutCue = defineCheck({
  params: { field: 'text', words: 'word-lists', fewerThan: 'number' },
  gives: ['field', 'title'],
  run: (index, { field, words, fewerThan }) => {
    const text = index.profile.get(field)
    const title = index.snapshot.instrument.profile.sections
      .flatMap(section => section.fields)
      .find(({ id }) => id === field)?.title
    if (text === undefined || title === undefined || text.characters === 0) return []
    return index.count(text, words) >= fewerThan ? [] : [{ place: atProfile(field), says: { field, title } }]
  },
})
