import type { Instrument } from './instrument.ts'
import { checkUnique, type PackProblem } from './problem.ts'

/**
 * What a schema cannot say about the tables of a profile: tables, code letters and columns are used once, each
 * table stands under a field of the profile, and the leaves that answer its rows exist.
 */
export const checkProfileTables = (instrument: Instrument): readonly PackProblem[] => {
  const { sections, tables } = instrument.profile
  const fields = new Set(sections.flatMap(section => section.fields.map(field => field.id)))
  const leaves = new Set(
    instrument.categories.flatMap(category =>
      category.items.flatMap(item => item.leaves.map(leaf => leaf.code)),
    ),
  )
  return [
    ...checkUnique(
      'profile.tables',
      tables.map(table => table.id),
    ),
    ...checkUnique(
      'profile.tables[].codePrefix',
      tables.map(table => table.codePrefix),
    ),
    ...tables.flatMap((table, index) => {
      const path = `profile.tables[${index}]`
      const problems: PackProblem[] = [
        ...checkUnique(
          `${path}.columns`,
          table.columns.map(column => column.id),
        ),
        ...checkUnique(`${path}.answeredIn`, table.answeredIn),
      ]
      if (!fields.has(table.field)) {
        problems.push({
          path,
          message: `Table “${table.id}” stands under field “${table.field}”, which the profile does not have.`,
        })
      }
      for (const leaf of table.answeredIn.filter(code => !leaves.has(code))) {
        problems.push({
          path,
          message: `Table “${table.id}” is to be answered in leaf ${leaf}, which the instrument does not have.`,
        })
      }
      return problems
    }),
  ]
}
