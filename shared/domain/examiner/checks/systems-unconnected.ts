import { defineCheck } from '../check.ts'
import { atAnswer, listed, named } from '../places.ts'

/** A text that names `systems` or more kinds of software and says nothing of how they are joined (`joined`). */
export const systemsUnconnected = defineCheck({
  params: { leaves: 'texts', software: 'word-lists', joined: 'word-lists', systems: 'number' },
  gives: ['code', 'title', 'count', 'systems'],
  run: ({ leafOf, words: finder }, { leaves, software, joined, systems }) =>
    leaves.flatMap(code => {
      const one = leafOf(code)
      if (one === undefined) return []
      const found = [...new Set(finder.all(one.text.plain, software).map(({ word }) => word.toUpperCase()))]
      return found.length < systems || finder.has(one.text.plain, joined)
        ? []
        : [
            {
              place: atAnswer(code),
              says: { ...named(one.leaf), count: found.length, systems: listed(found) },
            },
          ]
    }),
})
