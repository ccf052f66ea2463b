import {
  type LibraryFilters,
  type LibraryQuery,
  libraryFiltersSchema,
  noFilters,
} from '../../../../../shared/domain/evidence/library-query.ts'
import { builtInViews } from './built-in-views.ts'

type Address = { readonly q?: string; readonly filter?: string }

/** The kinds of several stand together; every other filter has one value. */
const joint = ','

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** The filters that are set, as one text: the name of a view that every library has, or `year:2025;state:withdrawn`. */
const textOfFilters = (filters: LibraryFilters): string =>
  builtInViews.find(view => same(view.filters, filters))?.id ??
  Object.entries(filters)
    .filter(([name, value]) => !same(value, noFilters[name as keyof LibraryFilters]))
    .map(([name, value]) => {
      const values = Array.isArray(value) ? value : [value]
      return `${name}:${values.map(one => encodeURIComponent(String(one))).join(joint)}`
    })
    .join(';')

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const valueIn = (name: string, text: string): unknown => {
  const values = text.split(joint).map(decoded)
  if (name === 'kinds') return values
  return name === 'year' ? Number(values[0]) : values[0]
}

/** What an address asks for; a part that no filter understands is left out. */
export const filtersOfText = (text: string): LibraryFilters => {
  const known = builtInViews.find(({ id }) => id === text)?.filters
  if (known !== undefined) return known
  const parts = text.split(';').flatMap(part => {
    const [, name = '', value = ''] = part.match(/^([a-z]+):(.+)$/u) ?? []
    const one = { [name]: valueIn(name, value) }
    return libraryFiltersSchema.safeParse(one).success ? [one] : []
  })
  return libraryFiltersSchema.parse(Object.assign({}, ...parts))
}

export const addressOf = ({ text, filters }: Pick<LibraryQuery, 'text' | 'filters'>): Address => {
  const filter = textOfFilters(filters)
  return { ...(text === '' ? {} : { q: text }), ...(filter === '' ? {} : { filter }) }
}

/** Text and filters of an address such as `/evidence?q=ISO&filter=soon`. */
export const queryOfAddress = ({ q = '', filter = '' }: Address): Pick<LibraryQuery, 'text' | 'filters'> => ({
  text: q.slice(0, 200),
  filters: filtersOfText(filter),
})
