import { existsSync } from 'node:fs'
import type { Build } from '../../shared/contract/requests/dossiers.ts'
import type { App } from '../core/app.ts'
import { AppError } from '../core/app-error.ts'
import { writeVerified } from '../core/files/write-verified.ts'
import { isErrorCode } from '../core/to-failure.ts'

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
  await writeVerified(file, path, build.sha256)
}
