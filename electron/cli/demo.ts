import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { safeFileName } from '../../shared/domain/evidence/safe-file-name.ts'
import { createApp } from '../core/app.ts'
import { sourceOptions } from '../core/host/source-options.ts'
import { terminalWords } from '../core/host/terminal-words.ts'
import { toFailure } from '../core/to-failure.ts'
import { buildDossier, saveBuild } from './save-build.ts'

const folder = fileURLToPath(new URL('../../out/demo', import.meta.url))

/** `npm run demo`: the sample firm from nothing to its dossier, without a window. */
const demo = async (): Promise<0 | 1> => {
  const words = terminalWords(process.env)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const log = (line: string): boolean => process.stderr.write(`${line}\n`)
  const app = createApp({ ...sourceOptions({ host: 'cli', home: folder }), log })
  try {
    const from = performance.now()
    const created = await app.send('firms.create', { name: '甲样灯饰', sample: 'lamp-maker' })
    const dossiers = created.ok ? await app.send('dossiers.list', {}) : created
    if (!dossiers.ok) {
      process.stderr.write(`${words.sentence(dossiers.error)}\n`)
      return 1
    }
    const [dossier] = dossiers.value.dossiers
    if (dossier === undefined) return 1
    const build = await buildDossier(app, dossier.id)
    const path = join(folder, `${safeFileName(dossier.title)}.pdf`)
    await saveBuild(app, build, path)
    const seconds = ((performance.now() - from) / 1000).toFixed(1)
    const megabytes = (build.size / 1_048_576).toFixed(1)
    process.stdout.write(`${words.say('demoDone', { path, pages: build.pages, megabytes, seconds })}\n`)
    return 0
  } catch (error) {
    process.stderr.write(`${words.sentence(toFailure(error, log))}\n`)
    return 1
  } finally {
    await app.close()
  }
}

process.exitCode = await demo()
