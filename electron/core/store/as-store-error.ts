import { StoreError, type StoreErrorCode } from './store-error.ts'

const codes: readonly (readonly [prefix: string, code: StoreErrorCode])[] = [
  ['SQLITE_FULL', 'disk-full'],
  ['SQLITE_IOERR_SHMSIZE', 'disk-full'],
  ['SQLITE_CORRUPT', 'damaged'],
  ['SQLITE_NOTADB', 'damaged'],
  ['SQLITE_READONLY', 'read-only'],
  ['SQLITE_PERM', 'read-only'],
  ['SQLITE_BUSY', 'locked'],
  ['SQLITE_LOCKED', 'locked'],
  ['SQLITE_CONSTRAINT_FOREIGNKEY', 'in-use'],
  ['SQLITE_CONSTRAINT', 'conflict'],
  ['SQLITE_IOERR', 'io'],
  ['SQLITE_CANTOPEN', 'io'],
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['EROFS', 'read-only'],
  ['EACCES', 'read-only'],
  ['EPERM', 'read-only'],
  ['ENOENT', 'file-gone'],
]

/** Turns what SQLite or the file system threw into a `StoreError`; one that is already passes through. */
export const asStoreError = (error: unknown): StoreError => {
  if (error instanceof StoreError) return error
  const raw = error instanceof Error && 'code' in error ? String(error.code) : ''
  const code = codes.find(([prefix]) => raw.startsWith(prefix))?.[1]
  if (code !== undefined) return new StoreError(code, { cause: raw }, { cause: error })
  return new StoreError(/^E[A-Z]+$/.test(raw) ? 'io' : 'internal', { cause: raw }, { cause: error })
}

/** Runs `work`; whatever it throws leaves as a `StoreError`. */
export const refusing = <T>(work: () => T): T => {
  try {
    return work()
  } catch (error) {
    throw asStoreError(error)
  }
}
