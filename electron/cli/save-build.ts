import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream, existsSync, renameSync, rmSync } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import type { Build } from '../../shared/contract/requests/dossiers.ts'
import type { App } from '../core/app.ts'
import { AppError } from '../core/app-error.ts'
import { isErrorCode } from '../core/to-failure.ts'

const hashOf = async (path: string): Promise<string> => {
  const hash = createHash('sha256')
  for await (const part of createReadStream(path) as AsyncIterable<Buffer>) hash.update(part)
  return hash.digest('hex')
}

/** Builds a dossier of the open firm and returns the newest build; throws the refusal. */
export const buildDossier = async (app: App, dossierId: string): Promise<Build> => {
  const started = await app.send('dossiers.build', { id: dossierId })
  if (!started.ok) throw new AppError(started.error.code, { params: started.error.params })
  const job = await app.jobs.ended(started.value.jobId)
  if (job.state !== 'done') {
    const code = job.error?.code ?? 'cancelled'
    throw new AppError(isErrorCode(code) ? code : 'internal', { params: job.error?.params ?? {} })
  }
  const builds = await app.send('builds.list', { dossierId })
  const newest = builds.ok ? builds.value.builds[0] : undefined
  if (newest === undefined) throw new AppError('internal')
  return newest
}

/** Writes the bytes of a build to a file, reads it back and compares; an existing file is never replaced. */
export const saveBuild = async (app: App, build: Build, path: string): Promise<void> => {
  const file = app.resolveFile('build', build.id)
  if (file === null) throw new AppError('not-found', { params: { what: 'build', id: build.id } })
  if (existsSync(path)) throw new AppError('name-taken', { params: { path } })
  const temporary = `${path}.part`
  try {
    await pipeline(file.open(), createWriteStream(temporary))
    if ((await hashOf(temporary)) !== build.sha256) throw new AppError('verification-failed')
    renameSync(temporary, path)
  } finally {
    rmSync(temporary, { force: true })
  }
}
