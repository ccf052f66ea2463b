import { firmFactsSchema } from '../domain/firm/facts.ts'
import { checkProvenance } from './check-provenance.ts'
import type { DossierPart, DossierTemplate, FormField } from './dossier-template.ts'
import type { Instrument } from './instrument.ts'
import { checkUnique, type PackProblem } from './problem.ts'

const valueSources: ReadonlySet<string> = new Set([
  ...Object.keys(firmFactsSchema.shape).map(key => `firm.${key}`),
  'dossier.title',
  'dossier.filingDate',
])

/** Parts that may occur more than once; of the others a dossier has one at most. */
const repeatable: ReadonlySet<DossierPart['type']> = new Set(['letter', 'form'])

const checkSource = (path: string, source: string | undefined): readonly PackProblem[] =>
  source === undefined || valueSources.has(source)
    ? []
    : [{ path, message: `Source “${source}” is neither a fact of the firm nor of the dossier.` }]

const checkField = (
  field: FormField,
  path: string,
  codes: ReadonlySet<string> | null,
): readonly PackProblem[] => {
  const problems = [...checkSource(path, field.source)]
  if (field.type === 'choice')
    problems.push(
      ...checkUnique(
        `${path}.options`,
        field.options.map(option => option.id),
      ),
    )
  if (field.type === 'table')
    problems.push(
      ...checkUnique(
        `${path}.columns`,
        field.columns.map(column => column.id),
      ),
    )
  if (field.type === 'year-table') {
    problems.push(
      ...checkUnique(
        `${path}.rows`,
        field.rows.map(row => row.id),
      ),
    )
    for (const [index, row] of field.rows.entries()) {
      const unknown = row.indicator?.startsWith('K-') === true && codes !== null && !codes.has(row.indicator)
      if (unknown) {
        problems.push({
          path: `${path}.rows[${index}]`,
          message: `Indicator ${row.indicator} is not in the instrument.`,
        })
      }
    }
  }
  return problems
}

const checkPart = (
  part: DossierPart,
  path: string,
  codes: ReadonlySet<string> | null,
): readonly PackProblem[] => {
  if (part.type === 'cover') {
    return part.lines.flatMap((line, index) => checkSource(`${path}.lines[${index}]`, line.source))
  }
  if (part.type !== 'form') return []
  return [
    ...checkUnique(
      `${path}.sections`,
      part.sections.map(section => section.id),
    ),
    ...part.sections.flatMap((section, at) =>
      section.fields.flatMap((field, index) =>
        checkField(field, `${path}.sections[${at}].fields[${index}]`, codes),
      ),
    ),
  ]
}

/**
 * What a schema cannot say about a dossier template: ids are used once, limits name parts, values come from
 * known facts, provenance names listed sources; with the instrument at hand also its reference and the
 * indicators of year tables.
 */
export const checkTemplate = (template: DossierTemplate, instrument?: Instrument): readonly PackProblem[] => {
  const parts = template.parts
  const fields = parts.flatMap(part =>
    part.type === 'form' ? part.sections.flatMap(section => section.fields) : [],
  )
  const codes =
    instrument === undefined
      ? null
      : new Set(
          instrument.categories.flatMap(category =>
            category.items.flatMap(item =>
              item.leaves.flatMap(leaf => leaf.indicators.map(indicator => indicator.id)),
            ),
          ),
        )
  const partIds = new Set(parts.map(part => part.id))
  const { instrument: reference } = template
  const wrongInstrument =
    instrument !== undefined && (instrument.id !== reference.id || instrument.version !== reference.version)
  return [
    ...(wrongInstrument
      ? [{ path: 'instrument', message: `The template asks for ${reference.id} ${reference.version}.` }]
      : []),
    ...checkUnique(
      'parts',
      parts.map(part => part.id),
    ),
    ...checkUnique(
      'parts',
      parts.map(part => part.type).filter(type => !repeatable.has(type)),
    ),
    ...parts.flatMap((part, index) => checkPart(part, `parts[${index}]`, codes)),
    ...checkUnique(
      'parts[].sections[].fields',
      fields.map(field => field.id),
    ),
    ...checkUnique(
      'limits',
      template.limits.map(limit => limit.id),
    ),
    ...template.limits.flatMap((limit, index) =>
      partIds.has(limit.part)
        ? []
        : [
            {
              path: `limits[${index}]`,
              message: `Limit “${limit.id}” names part “${limit.part}”, which does not exist.`,
            },
          ],
    ),
    ...checkUnique(
      'rules',
      template.rules.map(rule => rule.id),
    ),
    ...checkUnique(
      'evidenceChecklist',
      template.evidenceChecklist.map(entry => entry.id),
    ),
    ...checkUnique(
      'sources',
      template.sources.map(source => source.id),
    ),
    ...checkProvenance(template),
  ]
}
