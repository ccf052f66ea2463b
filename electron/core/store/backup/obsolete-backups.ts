type Dated = { readonly createdAt: string; readonly verified: boolean }

const keepNewest = 10
const keepDays = 14
const keepMonths = 12
const dayMs = 24 * 60 * 60 * 1000

/**
 * Which backups of one firm file may go: kept are the newest ten, the newest of each of the last fourteen
 * days, and the newest of each of the last twelve months. One that is not verified any more keeps no place
 * and is never removed, because a person may want to look at it.
 */
export const obsoleteBackups = <T extends Dated>(backups: readonly T[], nowMs: number): T[] => {
  const sound = backups.filter(backup => backup.verified).sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1))
  const kept = new Set<T>(sound.slice(0, keepNewest))
  const newestPer = (length: number, oldest: number): void => {
    const seen = new Set<string>()
    for (const backup of sound) {
      const period = backup.createdAt.slice(0, length)
      if (Date.parse(backup.createdAt) < oldest || seen.has(period)) continue
      seen.add(period)
      kept.add(backup)
    }
  }
  const now = new Date(nowMs)
  newestPer('2026-04-30'.length, nowMs - keepDays * dayMs)
  newestPer('2026-04'.length, Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - keepMonths + 1, 1))
  return sound.filter(backup => !kept.has(backup))
}
