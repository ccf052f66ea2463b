import { rmSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { type FileToken, fileTokenSchema } from '../../../shared/contract/ids.ts'
import { AppError } from '../app-error.ts'

export type OfferedFile = {
  readonly path: string
  /** The name the person knows the file by. */
  readonly name: string
  /** The bytes are our own upload and may be moved or deleted. */
  readonly staged: boolean
}

export type FileTokens = {
  readonly offer: (file: OfferedFile) => FileToken
  /** The file behind a token, or `file-gone` when the token is unknown or too old. */
  readonly find: (token: FileToken) => OfferedFile
  /** Ends a token and deletes its staged bytes. */
  readonly drop: (token: FileToken) => void
  readonly close: () => void
}

const validMs = 10 * 60_000

/** Files that a person chose or dropped, each behind a token that is good for ten minutes. */
export const createFileTokens = (clock: () => number, newId: () => string): FileTokens => {
  const offered = new Map<string, OfferedFile & { readonly until: number }>()
  const drop = (token: string): void => {
    const file = offered.get(token)
    offered.delete(token)
    if (file?.staged === true) rmSync(file.path, { force: true })
  }
  const sweep = (): void => {
    for (const [token, file] of offered) if (file.until < clock()) drop(token)
  }
  return {
    offer: file => {
      sweep()
      const token = fileTokenSchema.parse(`file-${newId()}`)
      offered.set(token, { ...file, until: clock() + validMs })
      return token
    },
    find: token => {
      const file = offered.get(token)
      if (file === undefined || file.until < clock()) {
        throw new AppError('file-gone', { params: { name: file?.name ?? '' } })
      }
      return { path: file.path, name: file.name, staged: file.staged }
    },
    drop,
    close: () => {
      for (const token of [...offered.keys()]) drop(token)
    },
  }
}

/** A file of this machine as it is offered: a regular file, under its own name. */
export const offeredPath = (path: string): OfferedFile => {
  const stat = statSync(path, { throwIfNoEntry: false })
  const name = basename(path)
  if (stat === undefined) throw new AppError('file-gone', { params: { name } })
  if (!stat.isFile()) throw new AppError('file-unreadable', { params: { name } })
  return { path, name, staged: false }
}
