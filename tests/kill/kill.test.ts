import { readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import type { App } from '../../electron/core/app.ts'
import type { FirmSession } from '../../electron/core/firm/firm-session.ts'
import { checkFirm } from '../../electron/core/store/check/check-firm.ts'
import { appIn, ask, doneJob, type Firm, newFirm, problemsOf, withHome } from '../promises/app-kit.ts'
import { type Said, startAndKill } from './start-and-kill.ts'

/** As many as fit into half a minute; `ZHIHENG_KILLS=200` for the full proof. */
const wanted = Number(process.env.ZHIHENG_KILLS ?? 0)
const budgetMs = 25_000
/** A firm file and its backups grow with every kill: after so many a new home is taken. */
const killsPerHome = 10
/** How long a process works before it is killed; now and then long enough for a dossier to be finished. */
const lifeMs = (): number => Math.random() * (Math.random() < 0.15 ? 8000 : 1600)

type Tally = Record<string, number>

/** The journal keeps a changed text as one splice; the ends of a mark may be shared with the text before. */
const coreOf = (mark: string): string => mark.slice(8, 28)

/** The value that stands where an acknowledged change was made. */
const standing = async (app: App, firm: Firm, { kind, key }: Said): Promise<string> => {
  if (kind === 'answer') {
    const answer = await ask(app, 'answers.get', { assessmentId: firm.assessmentId, leaf: key })
    return JSON.stringify(answer.narrative)
  }
  if (kind === 'score') {
    const { scores } = await ask(app, 'assessments.get', { id: firm.assessmentId })
    return scores.find(({ item }) => item === key)?.reason ?? ''
  }
  const { fields } = await ask(app, 'dossiers.get', { id: firm.dossierId })
  return JSON.stringify(fields.find(({ field }) => field === key)?.value)
}

/** Every acknowledged save is in the journal under its number, and stands unless a later one came. */
const verifySaves = async (app: App, firm: Firm, session: FirmSession, said: readonly Said[]) => {
  const entry = session.store.db
    .prepare<[number], string>('SELECT changes FROM journal WHERE seq = ?')
    .pluck()
  const later = session.store.db
    .prepare<[string, string, number], number>(
      'SELECT count(*) FROM journal_touch WHERE entity = ? AND id = ? AND seq > ?',
    )
    .pluck()
  const saves = said.filter(({ kind }) => ['answer', 'score', 'field'].includes(kind))
  const lost = saves.filter(({ mark, seq }) => !entry.get(seq)?.includes(coreOf(mark)))
  expect(lost).toEqual([])
  const last = new Map(saves.map(save => [`${save.kind} ${save.key}`, save]))
  for (const save of last.values()) {
    const scope = save.kind === 'field' ? `${firm.dossierId}:` : `${firm.assessmentId}/`
    const entity = save.kind === 'field' ? 'value' : save.kind
    const overwritten = later.get(entity, `${scope}${save.key}`, save.seq) ?? 0
    expect(overwritten).toBeLessThanOrEqual(1)
    if (overwritten === 0) expect(await standing(app, firm, save)).toContain(save.mark)
  }
}

const verifyFiles = async (app: App, firm: Firm, said: readonly Said[]): Promise<void> => {
  const { evidence } = await ask(app, 'evidence.list', {})
  const { builds } = await ask(app, 'builds.list', { dossierId: firm.dossierId })
  const { backups } = await ask(app, 'backups.list', {})
  for (const { kind, id, number, sha256, leaf } of said) {
    if (kind === 'evidence') {
      const stored = evidence.find(each => each.id === id)
      expect({ number: stored?.number, sha256: stored?.sha256, links: stored?.links }).toEqual({
        number,
        sha256,
        links: [leaf],
      })
    } else if (kind === 'build') {
      expect(builds.find(each => each.id === id)).toMatchObject({ sha256, available: true })
    } else if (kind === 'backup') {
      expect(backups.map(each => each.id)).toContain(id)
    }
  }
  expect(backups.filter(({ verified }) => !verified)).toEqual([])
  expect(new Set(evidence.map(each => each.number)).size).toBe(evidence.length)
}

/** Nothing half-made is left lying about once a later backup is through. */
const verifyBackups = (home: string): void => {
  const strange = readdirSync(join(home, 'data', 'backups')).filter(name => !/\.zhiheng(\.json)?$/.test(name))
  expect(strange).toEqual([])
}

const killOnce = async (home: string, firm: Firm, tally: Tally): Promise<void> => {
  const said = await startAndKill(home, firm, lifeMs())
  expect(said.filter(({ kind }) => kind === 'fault')).toEqual([])
  const app = appIn(home)
  try {
    const session = await app.desk.open(firm.path, null)
    await verifySaves(app, firm, session, said)
    expect((await checkFirm(session.store.db)).problems).toEqual([])
    await verifyFiles(app, firm, said)
  } finally {
    await app.close()
  }
  expect(readdirSync(dirname(firm.path))).toEqual([basename(firm.path)])
  for (const { kind } of said) tally[kind] = (tally[kind] ?? 0) + 1
}

/** The newest backup opens as a firm of its own with the newest evidence in it. */
const verifyBackup = async (home: string, firm: Firm): Promise<void> => {
  const app = appIn(home)
  try {
    await app.desk.open(firm.path, null)
    const { evidence } = await ask(app, 'evidence.list', {})
    await doneJob(app, ask(app, 'backups.create', {}))
    verifyBackups(home)
    const [newest] = (await ask(app, 'backups.list', {})).backups
    const job = await doneJob(app, ask(app, 'backups.restore', { id: newest?.id ?? '' }))
    await ask(app, 'firms.open', { id: (job.result as { firmId: string }).firmId })
    expect((await ask(app, 'evidence.list', {})).evidence).toEqual(evidence)
    expect(await problemsOf(app)).toEqual([])
  } finally {
    await app.close()
  }
}

const makeFirm = async (home: string): Promise<Firm> => {
  const app = appIn(home)
  try {
    return await newFirm(app, '断电 工厂')
  } finally {
    await app.close()
  }
}

test(
  `kills at random moments of saving, importing, building and backing up lose nothing that was acknowledged`,
  async () => {
    const tally: Tally = {}
    const until = Date.now() + budgetMs
    let kills = 0
    const goOn = (): boolean => (wanted > 0 ? kills < wanted : Date.now() < until)
    while (goOn()) {
      await withHome(async home => {
        const firm = await makeFirm(home)
        for (let n = 0; n < killsPerHome && goOn(); n++, kills++) await killOnce(home, firm, tally)
        await verifyBackup(home, firm)
      })
    }
    console.log(`${kills} kills, acknowledged and found again: ${JSON.stringify(tally)}`)
    expect(tally.answer).toBeGreaterThan(kills)
    expect(tally.evidence).toBeGreaterThan(0)
  },
  Math.max(180_000, wanted * 15_000),
)
