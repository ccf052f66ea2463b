import { defineCheck } from '../check.ts'
import { atProfile } from '../places.ts'

/** A field of the organisational profile without a word; silent while the whole profile is empty. */
export const profileFieldEmpty = defineCheck({
  params: {},
  gives: ['field', 'title'],
  run: ({ snapshot, profile, rows }) => {
    const { sections, tables } = snapshot.instrument.profile
    const written = [...profile.values()].some(({ characters }) => characters > 0)
    const tabled = new Set(
      tables.filter(table => rows.some(row => row.tableId === table.id)).map(table => table.field),
    )
    return sections
      .flatMap(section => section.fields)
      .filter(({ id }) => written && (profile.get(id)?.characters ?? 0) === 0 && !tabled.has(id))
      .map(({ id, title }) => ({ place: atProfile(id), says: { field: id, title } }))
  },
})
