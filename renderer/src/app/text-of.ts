/** A text member of a job's result, which the contract leaves open; null when it is not there. */
export const textOf = (result: unknown, key: string): string | null => {
  if (typeof result !== 'object' || result === null || !Object.hasOwn(result, key)) return null
  const value: unknown = Reflect.get(result, key)
  return typeof value === 'string' ? value : null
}
