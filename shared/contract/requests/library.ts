import { z } from 'zod'
import { evidenceFactsSchema } from '../../domain/evidence/facts.ts'
import { libraryQuerySchema } from '../../domain/evidence/library-query.ts'
import { doneSchema, idSchema, rangesSchema, revisionSchema } from '../ids.ts'
import { request } from '../request.ts'
import { reasonSchema } from './custody.ts'
import { evidenceSchema } from './evidence.ts'

const count = z.number().int().nonnegative()

/** Where in the content a text was found; `ranges` are `[from, to)` in UTF-16 units of `text`, in order. */
const excerptSchema = z.strictObject({
  text: z.string(),
  ranges: rangesSchema,
  /** The page of the content, from 1; null for facts. */
  page: z.number().int().positive().nullable(),
})
export type Excerpt = z.infer<typeof excerptSchema>

/** How many there would be with each value of a filter, all other filters as they are. */
const facetsSchema = z.strictObject({
  kinds: z.record(z.string(), count),
  validity: z.record(z.string(), count),
  links: z.strictObject({ linked: count, unlinked: count }),
  confirmed: z.strictObject({ confirmed: count, unconfirmed: count }),
  state: z.strictObject({ inForce: count, withdrawn: count }),
})
export type Facets = z.infer<typeof facetsSchema>

/** So many evidence may be changed by one command. */
export const mostIds = 10_000
const someIds = z.array(idSchema).min(1).max(mostIds)
const countSchema = z.strictObject({ count })
const keyword = z.string().trim().min(1).max(60)

const evidenceNameSchema = z.strictObject({
  id: idSchema,
  number: z.number().int(),
  title: z.string(),
  mediaType: z.string(),
  withdrawn: z.boolean(),
})
export type EvidenceName = z.infer<typeof evidenceNameSchema>

const savedViewSchema = z.strictObject({
  id: idSchema,
  revision: revisionSchema,
  name: z.string(),
  query: libraryQuerySchema,
})
export type SavedView = z.infer<typeof savedViewSchema>
const savedViewsSchema = z.strictObject({ views: z.array(savedViewSchema) })
const viewName = z.string().trim().min(1).max(80)

export const libraryRequests = {
  'library.find': request({
    summary: 'A page of the evidence that meets a query, with the counts of each filter',
    needsFirm: true,
    input: libraryQuerySchema.extend({
      offset: count.default(0),
      limit: z.number().int().min(0).max(200).default(100),
    }),
    output: z.strictObject({
      /** How many meet the query. */
      total: count,
      /** Set when a frequent text met more than are looked at; then `total` and the counts are of the best of them. */
      more: z.boolean(),
      rows: z.array(
        z.strictObject({
          evidence: evidenceSchema,
          /** Where the words of the text stand in the title. */
          titleRanges: rangesSchema,
          /** A line around the words where facts or content hold them. */
          excerpt: excerptSchema.nullable(),
        }),
      ),
      facets: facetsSchema,
    }),
  }),
  'library.ids': request({
    summary: 'The ids of the evidence that meets a query, in its order; the first ten thousand',
    needsFirm: true,
    input: libraryQuerySchema,
    output: z.strictObject({ ids: z.array(idSchema), total: count }),
  }),
  'library.choices': request({
    summary: 'The years of issue in the library, newest first, and who answers for its evidence',
    needsFirm: true,
    input: z.strictObject({}),
    output: z.strictObject({
      years: z.array(z.number().int().min(1000).max(9999)),
      owners: z.array(z.string()),
    }),
  }),
  'library.names': request({
    summary:
      'Number and title of all evidence; with `since` only of what changed after that state of the firm file',
    needsFirm: true,
    input: z.strictObject({ since: revisionSchema.optional() }),
    output: z.strictObject({
      /** The state of the firm file that this answer brings a reader up to. */
      state: revisionSchema,
      names: z.array(evidenceNameSchema),
      removed: z.array(idSchema),
    }),
  }),
  'library.change': request({
    summary: 'Changes facts of several evidence in one step',
    needsFirm: true,
    input: z.strictObject({
      ids: someIds,
      facts: evidenceFactsSchema
        .pick({ kind: true, owner: true, confidential: true, original: true })
        .partial(),
      addKeywords: z.array(keyword).max(20).default([]),
      removeKeywords: z.array(keyword).max(20).default([]),
    }),
    output: countSchema,
  }),
  'library.link': request({
    summary: 'Links several evidence to one place in one step; tells how many were not linked there yet',
    needsFirm: true,
    input: z.strictObject({ ids: someIds, leaf: z.string().min(1).max(320) }),
    output: countSchema,
  }),
  'library.withdraw': request({
    summary:
      'Marks several evidence as no longer to be relied on in one step; tells how many were in force until then',
    needsFirm: true,
    input: z.strictObject({ ids: someIds, reason: reasonSchema }),
    output: countSchema,
  }),
  'library.remove': request({
    summary: 'Removes several evidence with their links in one step (undo brings them back)',
    needsFirm: true,
    input: z.strictObject({ ids: someIds }),
    output: countSchema,
  }),
  'savedViews.list': request({
    summary: 'Searches of the library kept under a name, in their order',
    needsFirm: true,
    input: z.strictObject({}),
    output: savedViewsSchema,
  }),
  'savedViews.save': request({
    summary: 'Keeps a search (no id) at the end of the list, or changes what a kept one looks for',
    needsFirm: true,
    input: z.strictObject({
      id: idSchema.optional(),
      revision: revisionSchema.optional(),
      name: viewName,
      query: libraryQuerySchema,
    }),
    output: savedViewSchema,
  }),
  'savedViews.rename': request({
    summary: 'Gives a kept search another name',
    needsFirm: true,
    input: z.strictObject({ id: idSchema, revision: revisionSchema, name: viewName }),
    output: savedViewSchema,
  }),
  'savedViews.move': request({
    summary: 'Puts a kept search behind another (`after` null: first)',
    needsFirm: true,
    input: z.strictObject({ id: idSchema, after: idSchema.nullable() }),
    output: savedViewsSchema,
  }),
  'savedViews.remove': request({
    summary: 'Removes a kept search (undo brings it back)',
    needsFirm: true,
    input: z.strictObject({ id: idSchema, revision: revisionSchema }),
    output: doneSchema,
  }),
}
