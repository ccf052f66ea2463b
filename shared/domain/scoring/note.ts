/** A reason or warning as data; the sentence belonging to `id` lives in the locale files. */
export type Note<Id extends string = string> = {
  readonly id: Id
  readonly params: Readonly<Record<string, string | number>>
}
