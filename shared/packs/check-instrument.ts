import { checkProfileTables } from './check-profile-tables.ts'
import { checkProvenance } from './check-provenance.ts'
import { checkScale } from './check-scale.ts'
import type { Category, Instrument, Item } from './instrument.ts'
import { checkUnique, type PackProblem } from './problem.ts'

const sum = (parts: readonly { readonly points: number }[]): number =>
  parts.reduce((total, part) => total + Math.round(part.points * 10), 0) / 10

const checkSum = (
  path: string,
  code: string,
  points: number,
  parts: readonly { readonly points: number }[],
): readonly PackProblem[] =>
  sum(parts) === points
    ? []
    : [{ path, message: `The parts of ${code} add up to ${sum(parts)} points, not ${points}.` }]

const checkItem = (
  instrument: Instrument,
  category: Category,
  item: Item,
  path: string,
): readonly PackProblem[] => {
  const problems: PackProblem[] = []
  if (!item.code.startsWith(`${category.code}.`)) {
    problems.push({
      path,
      message: `Item ${item.code} does not belong to category ${category.code} by its number.`,
    })
  }
  const scale = instrument.scales.find(candidate => candidate.id === item.scale)
  if (scale === undefined) {
    problems.push({
      path,
      message: `Item ${item.code} uses scale “${item.scale}”, which the pack does not define.`,
    })
  }
  for (const [index, leaf] of item.leaves.entries()) {
    const at = `${path}.leaves[${index}]`
    const own = leaf.code === item.code && item.leaves.length === 1
    if (!own && !leaf.code.startsWith(`${item.code}.`)) {
      problems.push({
        path: at,
        message: `Leaf ${leaf.code} does not belong to item ${item.code} by its number.`,
      })
    }
    for (const question of leaf.questions) {
      if (scale !== undefined && !scale.dimensions.some(dimension => dimension.id === question.dimension)) {
        problems.push({
          path: at,
          message: `Question ${question.id} probes dimension “${question.dimension}”, which scale “${scale.id}” does not have.`,
        })
      }
    }
  }
  return problems
}

const checkMaturity = (instrument: Instrument): readonly PackProblem[] => {
  const { levels } = instrument.maturity
  if (levels.length === 0) return []
  const edges = [0, ...levels.map(level => level.to)]
  const closed = levels.every((level, index) => level.from === edges[index] && level.to > level.from)
  return closed && edges.at(-1) === instrument.totalPoints
    ? []
    : [
        {
          path: 'maturity.levels',
          message: `The maturity levels must run from 0 to ${instrument.totalPoints} without a gap.`,
        },
      ]
}

/**
 * What a schema cannot say about an instrument: points close at every level, codes nest and are used once,
 * scales are complete, questions probe dimensions that exist, provenance names listed sources.
 */
export const checkInstrument = (instrument: Instrument): readonly PackProblem[] => {
  const items = instrument.categories.flatMap(category => category.items)
  const leaves = items.flatMap(item => item.leaves)
  const dimensions = instrument.scales.flatMap(scale => scale.dimensions.map(dimension => dimension.id))
  return [
    ...checkSum('categories', 'the instrument', instrument.totalPoints, instrument.categories),
    ...instrument.categories.flatMap((category, at) => [
      ...checkSum(`categories[${at}]`, category.code, category.points, category.items),
      ...category.items.flatMap((item, index) =>
        checkItem(instrument, category, item, `categories[${at}].items[${index}]`),
      ),
    ]),
    ...checkUnique(
      'categories',
      instrument.categories.map(category => category.code),
    ),
    ...checkUnique(
      'categories[].items',
      items.map(item => item.code),
    ),
    ...checkUnique(
      'categories[].items[].leaves',
      leaves.map(leaf => leaf.code),
    ),
    ...checkUnique(
      'questions',
      leaves.flatMap(leaf => leaf.questions.map(question => question.id)),
    ),
    ...checkUnique(
      'evidenceKinds',
      leaves.flatMap(leaf => leaf.evidenceKinds.map(kind => kind.id)),
    ),
    ...checkUnique(
      'indicators',
      leaves.flatMap(leaf => leaf.indicators.map(indicator => indicator.id)),
    ),
    ...checkUnique(
      'scales',
      instrument.scales.map(scale => scale.id),
    ),
    ...instrument.scales.flatMap((scale, index) => checkScale(scale, `scales[${index}]`)),
    ...checkUnique(
      'profile.sections',
      instrument.profile.sections.map(section => section.id),
    ),
    ...checkUnique(
      'profile.sections[].fields',
      instrument.profile.sections.flatMap(section => section.fields.map(field => field.id)),
    ),
    ...checkProfileTables(instrument),
    ...checkMaturity(instrument),
    ...checkUnique(
      'commentTemplates',
      instrument.commentTemplates.map(template => template.id),
    ),
    ...instrument.commentTemplates.flatMap((template, index) =>
      dimensions.includes(template.dimension)
        ? []
        : [
            {
              path: `commentTemplates[${index}]`,
              message: `Comment ${template.id} names dimension “${template.dimension}”, which no scale has.`,
            },
          ],
    ),
    ...checkUnique(
      'sources',
      instrument.sources.map(source => source.id),
    ),
    ...checkProvenance(instrument),
  ]
}
