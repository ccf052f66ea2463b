import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from 'electron'
import type { AppOptions } from '../core/app-options.ts'
import { homeFolders } from '../core/host/home-folders.ts'
import { deviceName } from '../core/host/source-options.ts'

/** Where the parts of the built application lie: beside the program when packaged, in the project otherwise. */
export const electronFolders = () => {
  const root = app.getAppPath()
  const resources = app.isPackaged ? join(process.resourcesPath, 'resources') : join(root, 'resources')
  return {
    root,
    resources,
    page: join(root, 'out/renderer'),
    preload: join(root, 'out/preload/index.cjs'),
    workers: join(root, 'out/main/workers'),
  }
}

export const electronOptions = (): AppOptions => {
  const { resources, workers } = electronFolders()
  const folders = process.env.ZHIHENG_HOME
    ? homeFolders(process.env)
    : { dataFolder: app.getPath('userData'), firmFolder: join(app.getPath('documents'), '质衡') }
  return {
    host: 'electron',
    version: app.getVersion(),
    ...folders,
    packsFolder: join(resources, 'packs'),
    contentLock: join(resources, 'content.lock.json'),
    localesFolder: join(resources, 'locales'),
    fontsFolder: join(resources, 'fonts'),
    workerUrl: name => pathToFileURL(join(workers, `${name}.js`)),
    clock: Date.now,
    newId: randomUUID,
    deviceName: deviceName(),
    autoBackup: true,
    autoReading: true,
    checkReplies: !app.isPackaged,
    log: line => process.stderr.write(`${line}\n`),
  }
}
