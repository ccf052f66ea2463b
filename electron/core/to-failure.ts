import { type ErrorCode, errorCodes, type Failure } from '../../shared/contract/envelope.ts'
import { AppError } from './app-error.ts'
import { StoreError } from './store/store-error.ts'

const codeOfSystemError: Readonly<Record<string, ErrorCode>> = {
  ENOENT: 'file-gone',
  ENOTDIR: 'file-gone',
  EACCES: 'file-unreadable',
  EPERM: 'file-unreadable',
  EISDIR: 'file-unreadable',
  EROFS: 'read-only',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EIO: 'io',
  EEXIST: 'name-taken',
  EFBIG: 'file-too-large',
}

const known: readonly string[] = errorCodes

const systemCode = (error: Error): ErrorCode | null => {
  const code: unknown = 'code' in error ? error.code : null
  if (typeof code !== 'string') return null
  if (Object.hasOwn(codeOfSystemError, code)) return codeOfSystemError[code] ?? null
  if (code.startsWith('SQLITE_FULL')) return 'disk-full'
  if (code.startsWith('SQLITE_BUSY')) return 'locked'
  if (code.startsWith('SQLITE_READONLY')) return 'read-only'
  if (code.startsWith('SQLITE_IOERR')) return 'io'
  if (code === 'SQLITE_CORRUPT' || code === 'SQLITE_NOTADB') return 'damaged'
  return null
}

/** True for a code of the contract; anything else that a worker says is `internal`. */
export const isErrorCode = (code: string): code is ErrorCode => known.includes(code)

/**
 * Turns whatever was thrown into a failure of the contract. What nobody foresaw becomes `internal` and is
 * handed to `log` by name and place only: its message may hold words of the firm.
 */
export const toFailure = (error: unknown, log: (line: string) => void): Failure => {
  if (error instanceof AppError) {
    const { params, issues, current } = error.details
    return {
      code: error.code,
      params: params ?? {},
      ...(issues === undefined ? {} : { issues }),
      ...(current === undefined ? {} : { current }),
    }
  }
  if (error instanceof StoreError) {
    const current = error.current === null ? {} : { current: error.current }
    return { code: error.code, params: error.params, ...current }
  }
  if (error instanceof Error) {
    const code = systemCode(error)
    if (code !== null) return { code, params: {} }
    const place = error.stack?.split('\n').slice(1, 4).join(' |') ?? ''
    log(`internal ${error.name}${place.replaceAll(/\s+/g, ' ')}`)
  }
  return { code: 'internal', params: {} }
}
