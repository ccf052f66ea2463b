import { mkdirSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { createApp } from '../../electron/core/app.ts'
import { sourceOptions } from '../../electron/core/host/source-options.ts'
import { startServer } from '../../electron/loopback/server.ts'

/** A process that serves the application on this machine as `npm start` does, without building the page. */
const [home = ''] = process.argv.slice(2)
const pageFolder = join(home, 'page')
mkdirSync(pageFolder, { recursive: true })
writeFileSync(join(pageFolder, 'index.html'), '<title>质衡</title>')
const app = createApp(sourceOptions({ host: 'loopback', home, env: {} }))
const server = await startServer({ app, pageFolder })
writeSync(1, `${server.address}\n`)
process.once('SIGTERM', () => {
  server
    .close()
    .then(() => app.close())
    .catch(() => process.exit(1))
})
