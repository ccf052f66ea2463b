import type { Autosaver } from './create-autosaver.ts'

/** Autosavers live outside of components, so that text typed on a screen that was left is still saved. */
const savers = new Map<string, Autosaver<unknown>>()

/** The autosaver of a place, made on its first use. One key always goes with one type of value. */
export const autosaverOf = <T>(key: string, create: () => Autosaver<T>): Autosaver<T> => {
  const known = savers.get(key)
  if (known) return known as Autosaver<T>
  const made = create()
  savers.set(key, made as Autosaver<unknown>)
  return made
}

/** Saves everything that is pending in any place; false when something could not be saved. */
export const flushAll = async (): Promise<boolean> => {
  const results = await Promise.all([...savers.values()].map(saver => saver.flush()))
  return results.every(Boolean)
}

/** Whether anything typed is not yet acknowledged. */
export const anyPending = (): boolean => [...savers.values()].some(saver => saver.pending() !== null)

/** Forgets all places, after a firm was closed. */
export const clearAutosavers = (): void => savers.clear()
