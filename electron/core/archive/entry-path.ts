import { keptPath } from '../../../shared/domain/evidence/intake/kept-path.ts'

const drive = /^[A-Za-z]:/

/**
 * The path of an entry with `/` between folders and nothing else in it; null when it points anywhere outside the
 * archive or holds what no path holds. Windows writes backslashes.
 */
export const entryPath = (name: string): string | null => {
  const path = name.replaceAll('\\', '/')
  if (path.startsWith('/') || drive.test(path) || path.includes('\0')) return null
  const parts = path.split('/').filter(part => part !== '' && part !== '.')
  return parts.length === 0 || parts.includes('..') ? null : keptPath(parts.join('/'))
}
