import { z } from 'zod'

export const validityStates = ['valid', 'soon', 'lapsed', 'not-yet', 'none'] as const
export const mediaGroups = ['pdf', 'image', 'word', 'sheet', 'text', 'other'] as const
export type MediaGroup = (typeof mediaGroups)[number]
export const librarySorts = [
  'match',
  'number',
  'title',
  'kind',
  'issuer',
  'issuedOn',
  'validTo',
  'links',
  'size',
  'owner',
  'addedAt',
] as const
export type LibrarySort = (typeof librarySorts)[number]

/** What narrows the library; everything left out is not asked for. */
export const libraryFiltersSchema = z.strictObject({
  /** Any of these kinds; none stands for all. */
  kinds: z.array(z.string().min(1).max(80)).max(100).default([]),
  validity: z.enum(['all', ...validityStates]).default('all'),
  links: z.enum(['all', 'linked', 'unlinked']).default('all'),
  /** The code of a category, item or leaf: what is linked there or below. */
  item: z.string().max(40).default(''),
  /** The year of issue. */
  year: z.number().int().min(1000).max(9999).nullable().default(null),
  confirmed: z.enum(['all', 'confirmed', 'unconfirmed']).default('all'),
  state: z.enum(['all', 'in-force', 'withdrawn']).default('all'),
  media: z.enum(['all', ...mediaGroups]).default('all'),
  confidential: z.enum(['all', 'open', 'confidential']).default('all'),
  owner: z.string().max(120).default(''),
})
export type LibraryFilters = z.infer<typeof libraryFiltersSchema>

export const libraryQuerySchema = z.strictObject({
  /** Words that must all be found in title, facts or content; of letters only, also the initials of a title in pinyin. */
  text: z.string().max(200).default(''),
  filters: libraryFiltersSchema.prefault({}),
  /** `match` orders by how well the text is met and, without a text, by number. */
  sort: z
    .strictObject({ by: z.enum(librarySorts), descending: z.boolean() })
    .default({ by: 'match', descending: false }),
})
export type LibraryQuery = z.infer<typeof libraryQuerySchema>

/** Everything, by number. */
export const wholeLibrary: LibraryQuery = libraryQuerySchema.parse({})

/** Parts of media types by group; the first group with a part that the type holds is its group, no group is `other`. */
export const mediaParts = [
  ['pdf', ['pdf']],
  ['image', ['image/']],
  ['word', ['wordprocessing', 'msword']],
  ['sheet', ['spreadsheet', 'excel', 'csv']],
  ['text', ['text/']],
] as const satisfies readonly (readonly [MediaGroup, readonly string[]])[]

export const noFilters: LibraryFilters = libraryFiltersSchema.parse({})
