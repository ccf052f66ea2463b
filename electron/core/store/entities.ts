import type { z } from 'zod'
import { assessmentEntities } from './entities/assessment-entities.ts'
import { evidenceEntities } from './entities/evidence-entities.ts'
import { firmEntities } from './entities/firm-entities.ts'

/**
 * The entities of the firm file. A field is the unit of history, undo and merge. A field that came after schema
 * version 1 to an older entity may be null: that is how rows from before hold it.
 */
export const entities = { ...firmEntities, ...assessmentEntities, ...evidenceEntities } as const

export type Entities = typeof entities
export type EntityName = keyof Entities
/** The fields of an entity as handlers see them: booleans and JSON values, never 0/1 or JSON text. */
export type EntityFields<E extends EntityName> = {
  [K in keyof Entities[E]['fields']]: Entities[E]['fields'][K] extends { readonly schema: z.ZodType<infer T> }
    ? T
    : never
}
/** `revision` is the number of the journal entry that touched the row last; it never goes back. */
export type EntityRow<E extends EntityName> = EntityFields<E> & {
  readonly id: string
  readonly revision: number
  readonly updatedAt: string
}

export const entityNames = Object.keys(entities) as readonly EntityName[]
