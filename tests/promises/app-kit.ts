import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Readable } from 'node:stream'
import { expect } from 'vitest'
import { z } from 'zod'
import { type App, createApp } from '../../electron/core/app.ts'
import type { AppOptions } from '../../electron/core/app-options.ts'
import { sourceOptions } from '../../electron/core/host/source-options.ts'
import type { Failure } from '../../shared/contract/envelope.ts'
import type { Job } from '../../shared/contract/requests/work.ts'
import type { RequestInput, RequestName, RequestOutput } from '../../shared/contract/requests.ts'
import type { RichText } from '../../shared/domain/text/rich-text.ts'

export const template = { id: 'zhongshan-government-quality-award', version: '1.0.0' } as const
export const instrument = { id: 'gbt-19580-2012', version: '1.0.0' } as const

/** A home as unfriendly as those of real people: a space and Chinese letters in its path. */
export const withHome = async (work: (home: string) => Promise<void> | void): Promise<void> => {
  const home = mkdtempSync(join(tmpdir(), 'home 质衡 '))
  try {
    await work(home)
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

export type Quirks = Partial<AppOptions>

/** The real application in this process: real files, real worker threads, every reply checked. */
export const appIn = (home: string, quirks: Quirks = {}): App =>
  createApp({ ...sourceOptions({ host: 'direct', home, env: {} }), ...quirks })

/** Runs `work` with an application of its own and closes it whatever happens. */
export const withApp = (
  work: (app: App, home: string) => Promise<void>,
  quirks: Quirks = {},
): Promise<void> =>
  withHome(async home => {
    const app = appIn(home, quirks)
    try {
      await work(app, home)
    } finally {
      await app.close()
    }
  })

/** The value of a request that must succeed. */
export const ask = async <N extends RequestName>(
  app: App,
  name: N,
  input: RequestInput<N>,
): Promise<RequestOutput<N>> => {
  const reply = await app.send(name, input)
  if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply.error)}`)
  return reply.value
}

/** The refusal of a request that must fail. */
export const refused = async <N extends RequestName>(
  app: App,
  name: N,
  input: RequestInput<N>,
): Promise<Failure> => {
  const reply = await app.send(name, input)
  if (reply.ok) throw new Error(`${name} was not refused: ${JSON.stringify(reply.value)}`)
  return reply.error
}

/** The end of the job that a request started. */
export const jobOf = async (app: App, started: Promise<{ jobId: string }>): Promise<Job> =>
  app.jobs.ended((await started).jobId)

export const doneJob = async (app: App, started: Promise<{ jobId: string }>): Promise<Job> => {
  const job = await jobOf(app, started)
  if (job.state !== 'done') throw new Error(`${job.kind} ended ${job.state}: ${JSON.stringify(job.error)}`)
  return job
}

const importedSchema = z.object({
  files: z.array(
    z.object({
      name: z.string(),
      state: z.enum(['imported', 'known', 'failed']),
      evidenceId: z.string().nullable(),
      number: z.number().nullable(),
      code: z.string().nullable(),
      params: z.record(z.string(), z.union([z.string(), z.number()])),
    }),
  ),
})

/** Imports files of this machine and returns what became of each. */
export const importFiles = async (app: App, paths: readonly string[], leaf?: string) => {
  const files = paths.map(path => app.offerPath(path))
  const job = await doneJob(app, ask(app, 'evidence.import', { files, ...(leaf ? { leaf } : {}) }))
  return importedSchema.parse(job.result).files
}

export const doc = (text: string): RichText => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: text === '' ? [] : [{ type: 'text', text }] }],
})

export type Firm = { readonly assessmentId: string; readonly dossierId: string; readonly path: string }

/** A new firm with one assessment and one dossier, the start of most tests. */
export const newFirm = async (app: App, name: string, passphrase?: string): Promise<Firm> => {
  const secret = passphrase === undefined ? {} : { passphrase }
  const firm = await ask(app, 'firms.create', { name, ...secret })
  const { id: assessmentId } = await ask(app, 'assessments.create', {
    instrument,
    year: 2026,
    title: '年度自评',
  })
  const { id: dossierId } = await ask(app, 'dossiers.create', {
    template,
    assessmentId,
    title: '申报材料',
    filingDate: '2026-06-30',
    language: 'zh-CN',
  })
  return { assessmentId, dossierId, path: join(firm.folder, firm.fileName) }
}

/** All bytes of an evidence, a build or an export; empty when there is none. */
export const bytesOf = async (file: { readonly open: () => Readable } | null): Promise<Buffer> => {
  const parts: Buffer[] = []
  if (file !== null) for await (const part of file.open()) parts.push(Buffer.from(part))
  return Buffer.concat(parts)
}

const checkSchema = z.object({ problems: z.array(z.object({ id: z.string() })) })

/** What a whole check of the open firm file finds. */
export const problemsOf = async (app: App): Promise<readonly { id: string }[]> =>
  checkSchema.parse((await doneJob(app, ask(app, 'firms.check', {}))).result).problems

const sentencesOf = (language: string): Readonly<Record<string, string>> =>
  z
    .record(z.string(), z.string())
    .parse(JSON.parse(readFileSync(resolve('resources/locales', language, 'errors.json'), 'utf8')))

const chinese = sentencesOf('zh-CN')
const english = sentencesOf('en')

/** A person is told in one sentence of each language, never by a bare code. */
export const expectSentence = (code: string | undefined | null): void => {
  expect({ zh: chinese[code ?? ''], en: english[code ?? ''] }).toEqual({
    zh: expect.stringMatching(/^[^\n]{6,80}。$/),
    en: expect.stringMatching(/^[A-Z][^\n]{10,200}\.$/),
  })
}
