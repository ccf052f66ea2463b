import { createHash } from 'node:crypto'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { readJsonFile, writeJsonFile } from './json-file.ts'

const recentSchema = z.strictObject({
  path: z.string().min(1),
  fileId: z.string(),
  name: z.string(),
  encrypted: z.boolean(),
  openedAt: z.string().nullable(),
})
type RecentFirm = z.infer<typeof recentSchema> & { readonly id: string }

export type RecentFirms = {
  /** Most recently opened first. */
  readonly list: () => readonly RecentFirm[]
  readonly find: (id: string) => RecentFirm | null
  readonly put: (firm: Omit<RecentFirm, 'id'>) => RecentFirm
  readonly forget: (id: string) => boolean
}

const limit = 100
const idOf = (path: string): string => createHash('sha256').update(resolve(path)).digest('hex').slice(0, 16)

/** Firm files known on this machine, kept in `recent.json`; an entry's id is drawn from its path. */
export const openRecents = (dataFolder: string): RecentFirms => {
  const path = join(dataFolder, 'recent.json')
  const read = (): RecentFirm[] =>
    readJsonFile(path, z.array(recentSchema), []).map(firm => ({ ...firm, id: idOf(firm.path) }))
  const write = (firms: readonly RecentFirm[]): void =>
    writeJsonFile(
      path,
      firms.slice(0, limit).map(({ id: _, ...firm }) => firm),
    )
  const byOpening = (a: RecentFirm, b: RecentFirm): number =>
    (b.openedAt ?? '').localeCompare(a.openedAt ?? '')
  return {
    list: () => read().sort(byOpening),
    find: id => read().find(firm => firm.id === id) ?? null,
    put: firm => {
      const entry = { ...firm, path: resolve(firm.path), id: idOf(firm.path) }
      write([entry, ...read().filter(other => other.id !== entry.id)])
      return entry
    },
    forget: id => {
      const firms = read()
      const rest = firms.filter(firm => firm.id !== id)
      if (rest.length < firms.length) write(rest)
      return rest.length < firms.length
    },
  }
}
