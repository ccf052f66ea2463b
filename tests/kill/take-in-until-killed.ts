import { writeSync } from 'node:fs'
import { join } from 'node:path'
import { createApp } from '../../electron/core/app.ts'
import { sourceOptions } from '../../electron/core/host/source-options.ts'
import type { RequestInput, RequestName, RequestOutput } from '../../shared/contract/requests.ts'

/**
 * A process that takes a folder in until it is killed: `home`, the firm file, the folder, the id of an intake that
 * was begun (empty: begins one), and the names of its files, in order.
 */
const [home = '', path = '', folder = '', known = '', ...names] = process.argv.slice(2)
const app = createApp({ ...sourceOptions({ host: 'direct', home, env: {} }), checkReplies: false })
await app.desk.open(path, null)
const ask = async <N extends RequestName>(name: N, input: RequestInput<N>): Promise<RequestOutput<N>> => {
  const reply = await app.send(name, input)
  if (!reply.ok) throw new Error(`${name} ${JSON.stringify(reply.error)}`)
  return reply.value
}
const say = (text: string): void => {
  writeSync(1, `${text}\n`)
}

const begin = async (): Promise<string> => {
  const files = names.map(name => ({ path: `材料/${name}`, size: 40_000 }))
  return (await ask('intakes.begin', { label: '材料', links: ['4.1.2'], files })).intakeId
}
const id = known === '' ? await begin() : known
say(id)
const { files } = await ask('intakes.get', { id, state: 'waiting', limit: 1000 })
for (let from = 0; from < files.length; from += 40) {
  const lot = files
    .slice(from, from + 40)
    .map(({ n }) => ({ n, token: app.offerPath(join(folder, names[n] ?? '')) }))
  await app.jobs.ended((await ask('intakes.takeIn', { id, files: lot })).jobId)
}
say('done')
