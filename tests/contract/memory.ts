/** What earlier steps replied, by the name under which they are remembered. */
export type Memory = {
  readonly put: (name: string, value: unknown) => void
  /** A text or number inside a remembered value, e.g. `assessment.id`. */
  readonly text: (path: string) => string
  readonly number: (path: string) => number
}

export const createMemory = (): Memory => {
  const values = new Map<string, unknown>()
  const at = (path: string): unknown => {
    const [name = '', ...rest] = path.split('.')
    return rest.reduce<unknown>(
      (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
      values.get(name),
    )
  }
  return {
    put: (name, value) => {
      values.set(name, value)
    },
    text: path => {
      const value = at(path)
      if (typeof value !== 'string') throw new Error(`${path} is no text`)
      return value
    },
    number: path => {
      const value = at(path)
      if (typeof value !== 'number') throw new Error(`${path} is no number`)
      return value
    },
  }
}
