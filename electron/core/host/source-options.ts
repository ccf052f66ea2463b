import { createHash, randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { hostname, userInfo } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import type { AppOptions, HostKind, WorkerName } from '../app-options.ts'
import { homeFolders } from './home-folders.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** The version in package.json. */
const appVersion = (folder: string = root): string =>
  z.object({ version: z.string() }).parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')))
    .version

/** A stable name of this machine and account that gives neither away. */
export const deviceName = (): string =>
  createHash('sha256').update(`${hostname()}\n${userInfo().username}`).digest('hex').slice(0, 12)

export type SourceHost = { readonly host: HostKind; readonly home?: string; readonly env?: NodeJS.ProcessEnv }

/** The options of a host that runs from the source tree: loopback, command line, tests. */
export const sourceOptions = ({ host, home, env = process.env }: SourceHost): AppOptions => ({
  host,
  version: appVersion(),
  ...homeFolders(env, home),
  packsFolder: join(root, 'resources/packs'),
  contentLock: join(root, 'resources/content.lock.json'),
  localesFolder: join(root, 'resources/locales'),
  fontsFolder: join(root, 'resources/fonts'),
  workerUrl: (name: WorkerName) => new URL(`../../workers/${name}.ts`, import.meta.url),
  clock: Date.now,
  newId: randomUUID,
  deviceName: deviceName(),
  autoBackup: host !== 'cli' && host !== 'direct',
  autoReading: host !== 'cli' && host !== 'direct',
  checkReplies: host !== 'electron',
  log: line => process.stderr.write(`${line}\n`),
})
