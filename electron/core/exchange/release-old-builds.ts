import { releaseBuildBytes } from '../evidence/release-bytes.ts'
import type { FirmStore } from '../store/firm-store.ts'

const keptPerDossier = 5

/**
 * Gives back the bytes of all but the newest five builds of a dossier; their rows with date and hash stay.
 * Bytes that a kept build of any dossier shares stay too.
 */
export const releaseOldBuilds = (store: FirmStore, dossierId: string): void => {
  const builds = store.list('build', {}, [{ field: 'builtAt', descending: true }])
  const kept = new Set(
    [...Map.groupBy(builds, build => build.dossierId).values()].flatMap(ofOne =>
      ofOne.slice(0, keptPerDossier).map(build => build.sha256),
    ),
  )
  const old = builds.filter(build => build.dossierId === dossierId && !kept.has(build.sha256))
  for (const sha256 of new Set(old.map(build => build.sha256))) releaseBuildBytes(store, sha256)
}
