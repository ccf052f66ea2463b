import type { FieldValue } from './snapshot.ts'

/** A form value that is a record, as such; any other value as an empty one. */
export const fieldRecord = (value: FieldValue | undefined): Readonly<Record<string, FieldValue>> =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? (value as Readonly<Record<string, FieldValue>>)
    : {}
