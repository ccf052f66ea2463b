import type { Autosaver } from './create-autosaver.ts'

type Entry = { readonly saver: Autosaver<unknown>; users: number }

/** A place that saves in a way of its own; `flush` is true when nothing of it is left unsaved. */
export type SavingPlace = {
  readonly flush: () => Promise<boolean>
  readonly pending: () => boolean
  readonly drop: () => void
}

/** Autosavers live outside of components, so that text typed on a screen that was left is still saved. */
const entries = new Map<string, Entry>()
const places = new Set<SavingPlace>()

/** The autosaver of a place, made on its first use. One key always goes with one type of value. */
export const autosaverOf = <T>(key: string, create: () => Autosaver<T>): Autosaver<T> => {
  const known = entries.get(key)
  if (known) return known.saver as Autosaver<T>
  const made = create()
  entries.set(key, { saver: made as Autosaver<unknown>, users: 0 })
  return made
}

/**
 * A component shows this place; the returned function ends that. The last one to leave saves what is
 * pending, and the place is forgotten as soon as nothing is.
 */
export const holdAutosaver = (key: string): (() => void) => {
  const entry = entries.get(key)
  if (!entry) return () => {}
  entry.users++
  const forget = () => {
    const unused = entry.users === 0 && entry.saver.pending() === null
    if (unused && entries.get(key) === entry) entries.delete(key)
    return unused
  }
  return () => {
    entry.users--
    void entry.saver.flush().then(saved => {
      if (saved) return void forget()
      const stop = entry.saver.subscribe(() => {
        if (entry.users > 0 || forget()) stop()
      })
    })
  }
}

/** Counts a place in for as long as it may hold something unsaved; the returned function ends that. */
export const joinSaving = (place: SavingPlace): (() => void) => {
  places.add(place)
  return () => void places.delete(place)
}

/** Saves everything that is pending in any place; false when something could not be saved. */
export const flushAll = async (): Promise<boolean> => {
  const savers = [...entries.values()].map(({ saver }) => saver.flush())
  const results = await Promise.all([...savers, ...[...places].map(place => place.flush())])
  return results.every(Boolean)
}

/** Whether anything typed is not yet acknowledged. */
export const anyPending = (): boolean =>
  [...entries.values()].some(({ saver }) => saver.pending() !== null) ||
  [...places].some(place => place.pending())

/** Gives up what is not saved, because a person said so. */
export const dropAll = (): void => {
  for (const { saver } of entries.values()) saver.drop()
  for (const place of places) place.drop()
}
