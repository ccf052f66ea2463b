import { z } from 'zod'

export type FieldKind = 'text' | 'integer' | 'real' | 'json' | 'bool'
export type Field<T = unknown> = {
  readonly kind: FieldKind
  readonly schema: z.ZodType<T>
  readonly column: string
}
type Unnamed<T> = { readonly kind: FieldKind; readonly schema: z.ZodType<T> }
export type Entity<F> = { readonly table: string; readonly fields: F }

export const text = <T extends string | null>(schema: z.ZodType<T>): Unnamed<T> => ({ kind: 'text', schema })
export const integer = <T extends number | null>(schema: z.ZodType<T>): Unnamed<T> => ({
  kind: 'integer',
  schema,
})
export const real = <T extends number | null>(schema: z.ZodType<T>): Unnamed<T> => ({ kind: 'real', schema })
export const json = <T>(schema: z.ZodType<T>): Unnamed<T> => ({ kind: 'json', schema })
export const bool = (): Unnamed<boolean> => ({ kind: 'bool', schema: z.boolean() })

const columnOf = (field: string): string => field.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)

/** Names a table and its fields; a column is its field in snake_case. */
export const defineEntity = <F extends Record<string, Unnamed<unknown>>>(
  table: string,
  fields: F,
): Entity<{ readonly [K in keyof F]: F[K] & { readonly column: string } }> => ({
  table,
  fields: Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, { ...field, column: columnOf(name) }]),
  ) as { [K in keyof F]: F[K] & { readonly column: string } },
})
