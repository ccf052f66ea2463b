import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate as breathe, setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import { createApp } from '../../electron/core/app.ts'
import { sourceOptions } from '../../electron/core/host/source-options.ts'
import type { RequestInput, RequestName, RequestOutput } from '../../shared/contract/requests.ts'

/**
 * A process that works on a firm as hard as it can until it is killed: saves, imports, builds and backs up at
 * once, and says on its output what was acknowledged, only after it was.
 */
const [home = '', path = '', assessmentId = '', dossierId = ''] = process.argv.slice(2)
const app = createApp({ ...sourceOptions({ host: 'direct', home, env: {} }), checkReplies: false })
await app.desk.open(path, null)

const say = (kind: string, facts: object): void => {
  writeSync(1, `${JSON.stringify({ kind, ...facts })}\n`)
}
const ask = async <N extends RequestName>(name: N, input: RequestInput<N>): Promise<RequestOutput<N>> => {
  const reply = await app.send(name, input)
  if (!reply.ok) throw new Error(`${name} ${JSON.stringify(reply.error)}`)
  return reply.value
}
const pick = <T>(values: readonly T[]): T => {
  const value = values[Math.floor(Math.random() * values.length)]
  if (value === undefined) throw new Error('nothing to pick from')
  return value
}

const { leaves, scores } = await ask('assessments.get', { id: assessmentId })
const textFields = ['basics.products', 'conduct.accidents', 'opinions.town', 'opinions.departments']
const items = ['4.1.2', '4.2.2', '4.3.2']
const scoreRevisions = new Map(scores.map(({ item, revision }) => [item, revision]))

const saveAnswer = async (mark: string): Promise<void> => {
  const { leaf } = pick(leaves)
  const { revision } = await ask('answers.get', { assessmentId, leaf })
  const text = `${mark} ${'质量第一'.repeat(Math.floor(Math.random() * 400))}`
  const narrative = {
    type: 'doc' as const,
    content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] }],
  }
  const saved = await ask('answers.save', { assessmentId, leaf, revision, narrative })
  say('answer', { key: leaf, mark, seq: saved.revision })
}

const saveScore = async (mark: string): Promise<void> => {
  const item = pick(items)
  const revision = scoreRevisions.get(item) ?? 0
  const saved = await ask('scores.save', { assessmentId, item, revision, reason: mark })
  scoreRevisions.set(item, saved.revision)
  say('score', { key: item, mark, seq: saved.revision })
}

const saveField = async (mark: string): Promise<void> => {
  const field = pick(textFields)
  const { fields: now } = await ask('dossiers.get', { id: dossierId })
  const revision = now.find(each => each.field === field)?.revision ?? 0
  const saved = await ask('dossiers.saveField', { id: dossierId, field, revision, value: mark })
  say('field', { key: field, mark, seq: saved.revision })
}

const importedSchema = z.object({
  files: z.array(z.object({ state: z.string(), evidenceId: z.string(), number: z.number() })),
})

const importOne = async (): Promise<void> => {
  const source = join(home, 'source.bin')
  const bytes = randomBytes(50_000 + Math.floor(Math.random() * 4_000_000))
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  writeFileSync(source, bytes)
  const { leaf } = pick(leaves)
  const { jobId } = await ask('evidence.import', { files: [app.offerPath(source)], leaf })
  const job = await app.jobs.ended(jobId)
  if (job.state !== 'done') throw new Error(`import ${JSON.stringify(job.error)}`)
  const [file] = importedSchema.parse(job.result).files
  say('evidence', { id: file?.evidenceId, number: file?.number, sha256, leaf })
}

const backUp = async (): Promise<void> => {
  await wait(Math.random() * 400)
  const { jobId } = await ask('backups.create', {})
  const job = await app.jobs.ended(jobId)
  if (job.state !== 'done') throw new Error(`backup ${JSON.stringify(job.error)}`)
  say('backup', { id: z.object({ backupId: z.string() }).parse(job.result).backupId })
}

const buildOne = async (): Promise<void> => {
  await wait(Math.random() * 300)
  const { jobId } = await ask('dossiers.build', { id: dossierId })
  const job = await app.jobs.ended(jobId)
  if (job.state !== 'done') {
    say('no-build', { code: job.error?.code })
    await wait(1000)
    return
  }
  say('build', z.object({ id: z.string(), sha256: z.string() }).parse(job.result))
}

const forever = async (work: () => Promise<void>): Promise<void> => {
  for (;;) await work()
}
const saveAnything = async (): Promise<void> => {
  await breathe()
  const mark = randomUUID()
  const kind = Math.random()
  await (kind < 0.6 ? saveAnswer(mark) : kind < 0.8 ? saveScore(mark) : saveField(mark))
}
const stumble = (error: unknown): void => {
  say('fault', { message: error instanceof Error ? error.message : String(error) })
  process.exitCode = 1
}

say('open', {})
for (const work of [saveAnything, importOne, backUp, buildOne]) forever(work).catch(stumble)
