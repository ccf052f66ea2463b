import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import type { App } from '../../electron/core/app.ts'
import { connect } from '../../electron/core/store/connect.ts'
import type { Failure } from '../../shared/contract/envelope.ts'
import type { FileToken } from '../../shared/contract/ids.ts'
import type { RequestInput, RequestName } from '../../shared/contract/requests.ts'
import { ask, jobOf, newApp, newFolder } from './app-kit.ts'

export const firmName = '中山市甲样灯饰有限公司'

export type Scored = { readonly item: string; readonly percent: number | null; readonly reason?: string }

/** An application with a firm and an assessment of it. */
export const newTeam = async (more: Partial<RequestInput<'firms.create'>> = {}) => {
  const app = newApp()
  await ask(app, 'firms.create', { name: firmName, ...more })
  const instrument = { id: 'gbt-19580-2012', version: '1.0.0' }
  const { id } = await ask(app, 'assessments.create', { instrument, year: 2025, title: '年度自评' })
  return { app, assessmentId: id }
}

export const addAssessor = async (
  app: App,
  assessmentId: string,
  name: string,
  role: 'leader' | 'assessor' | 'trainee' = 'assessor',
): Promise<string> =>
  (await ask(app, 'assessors.save', { assessmentId, name, role, affiliation: '质量部' })).id

/** Saves one assessor’s view of some items, each for the first time. */
export const score = async (app: App, assessorId: string, scored: readonly Scored[]): Promise<void> => {
  for (const { item, percent, reason = `${item} 的理由` } of scored) {
    await ask(app, 'ballots.save', {
      assessorId,
      item,
      revision: 0,
      percent,
      reason,
      bands: item.startsWith('4.7') ? {} : { A: '30-45', D: '50-65', L: '30-45', I: '30-45' },
      strengths: [`${item} 优势`],
      opportunities: [`${item} 改进空间`],
      verify: [`${item} 现场看记录`],
    })
  }
}

/** The refusal of a request that must be refused. */
export const refusal = async <N extends RequestName>(
  app: App,
  name: N,
  input: RequestInput<N>,
): Promise<Pick<Failure, 'code' | 'params'>> => {
  const reply = await app.send(name, input)
  if (reply.ok) throw new Error(`${name} was not refused`)
  return { code: reply.error.code, params: reply.error.params }
}

/** Saves a finished export as a person would, and gives its path. */
const saveExport = async (app: App, exportId: string, folder: string = newFolder()): Promise<string> => {
  const file = app.resolveExport(exportId)
  if (file === null) throw new Error('no export')
  const path = join(folder, file.fileName)
  writeFileSync(path, await buffer(file.open()))
  return path
}

type Copy = {
  readonly evidence?: boolean
  readonly confidential?: boolean
  readonly passphrase?: string | null
}

/** Makes a copy for an assessor and gives where it was saved. */
export const handOut = async (app: App, assessorId: string, copy: Copy = {}): Promise<string> => {
  const { evidence = false, confidential = false, passphrase = null } = copy
  const job = await jobOf(
    app,
    ask(app, 'assessors.handOut', { assessorId, evidence, confidential, passphrase }),
  )
  const { result } = job
  if (typeof result !== 'object' || result === null || Array.isArray(result))
    throw new Error(`no copy: ${JSON.stringify(job.error)}`)
  return saveExport(app, String(result.exportId))
}

/** An assessor’s own machine with the copy open. */
export const openSeat = async (path: string, passphrase?: string): Promise<App> => {
  const app = newApp()
  await ask(app, 'firms.open', {
    token: app.offerPath(path),
    ...(passphrase === undefined ? {} : { passphrase }),
  })
  return app
}

export type Sent = { readonly path: string; readonly code: string; readonly commitment: string }

/** Hands in from a copy. */
export const handIn = async (seat: App, assessorId: string): Promise<Sent> => {
  const { exportId, code, commitment } = await ask(seat, 'handIns.make', {
    assessorId,
    allowIncomplete: true,
  })
  if (exportId === null || code === null) throw new Error('no hand-in file')
  return { path: await saveExport(seat, exportId), code, commitment }
}

export const take = (app: App, assessmentId: string, path: string) =>
  ask(app, 'handIns.take', { assessmentId, file: app.offerPath(path) as FileToken })

/** A team of three whose scores are open: a leader here, two by file. `scores` in that order. */
export const openTeam = async (scores: readonly (readonly Scored[])[]) => {
  const { app, assessmentId } = await newTeam()
  const leader = await addAssessor(app, assessmentId, '李组长', 'leader')
  const others = [
    await addAssessor(app, assessmentId, '王评审'),
    await addAssessor(app, assessmentId, '赵评审'),
  ]
  await score(app, leader, scores[0] ?? [])
  await ask(app, 'handIns.make', { assessorId: leader, allowIncomplete: true })
  const codes: Record<string, string> = {}
  for (const [index, assessorId] of others.entries()) {
    const seat = await openSeat(await handOut(app, assessorId))
    await score(seat, assessorId, scores[index + 1] ?? [])
    const sent = await handIn(seat, assessorId)
    await take(app, assessmentId, sent.path)
    codes[assessorId] = sent.code
  }
  await ask(app, 'handIns.open', { assessmentId, codes })
  return { app, assessmentId, team: [leader, ...others] }
}

/** Changes the closed firm file behind the back of its journal, and opens it again. */
export const behindItsBack = async (app: App, sql: string): Promise<void> => {
  const { firm } = await ask(app, 'firms.current', {})
  const { firms } = await ask(app, 'firms.list', {})
  const [entry] = firms
  if (firm === null || entry === undefined) throw new Error('no firm')
  await ask(app, 'firms.close', {})
  const db = connect({ path: join(firm.folder, firm.fileName) })
  db.exec(sql)
  db.pragma('journal_mode = DELETE')
  db.close()
  await ask(app, 'firms.open', { id: entry.id })
}
