import type { FirmSession } from '../firm/firm-session.ts'

const mostKept = 3

/**
 * Remembers the last few results of a reading while the firm is open, by the hash of the content; a reading that
 * failed is forgotten.
 */
export const keepViews = <T>() => {
  const kept = new WeakMap<FirmSession, Map<string, Promise<T>>>()
  return (firm: FirmSession, sha256: string, read: () => Promise<T>): Promise<T> => {
    const views = kept.get(firm) ?? new Map<string, Promise<T>>()
    kept.set(firm, views)
    const view = views.get(sha256) ?? read()
    views.delete(sha256)
    views.set(sha256, view)
    view.catch(() => views.delete(sha256))
    for (const old of [...views.keys()].slice(0, -mostKept)) views.delete(old)
    return view
  }
}
