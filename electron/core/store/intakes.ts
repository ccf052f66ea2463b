import type { Database } from 'better-sqlite3'
import { z } from 'zod'
import {
  type Intake,
  type IntakeFile,
  type IntakeState,
  paramsSchema,
} from '../../../shared/contract/requests/intakes.ts'

/** An intake as it is kept; the machine's own table, outside of the journal. */
type IntakeRow = Omit<Intake, 'running'>
export type NewIntake = Pick<Intake, 'id' | 'label' | 'links' | 'archive' | 'startedAt'> & {
  /** How many files the whole list will have. */
  readonly total: number
}
export type ListedFile = { readonly path: string; readonly size: number }
/** What became of one file of the list. */
export type IntakeOutcome = Pick<IntakeFile, 'n' | 'evidenceId' | 'code' | 'params'> & {
  readonly state: Exclude<IntakeState, 'waiting'>
}
export type IntakeFilter = { readonly state?: IntakeState | undefined; readonly code?: string | undefined }

const textsSchema = z.array(z.string())
const json = <T>(schema: z.ZodType<T>, text: string | null, empty: T): T =>
  text === null ? empty : schema.parse(JSON.parse(text))

type Flat = {
  id: string
  label: string
  links: string
  archive: string
  total: number
  started_at: string
  ended_at: string | null
}
type Sum = { state: IntakeState; files: number; bytes: number }

const rowOf = (db: Database, flat: Flat): IntakeRow => {
  const sums = db
    .prepare<[string], Sum>(
      'SELECT state, count(*) AS files, sum(size) AS bytes FROM intake_file WHERE intake = ? GROUP BY state',
    )
    .all(flat.id)
  const files = (state: IntakeState): number => sums.find(sum => sum.state === state)?.files ?? 0
  return {
    id: flat.id,
    label: flat.label,
    links: json(textsSchema, flat.links, []),
    archive: flat.archive,
    startedAt: flat.started_at,
    endedAt: flat.ended_at,
    counts: {
      total: flat.total,
      waiting: files('waiting'),
      imported: files('imported'),
      known: files('known'),
      failed: files('failed'),
      skipped: files('skipped'),
    },
    bytes: {
      total: sums.reduce((all, { bytes }) => all + bytes, 0),
      waiting: sums.find(({ state }) => state === 'waiting')?.bytes ?? 0,
    },
  }
}

/** The row of a new intake; its files follow with `listFiles`. An unfinished list of earlier goes. */
export const addIntake = (db: Database, { id, label, links, archive, total, startedAt }: NewIntake): void => {
  db.prepare(
    'INSERT INTO intake (id, label, links, archive, total, started_at, ended_at) VALUES (?, ?, ?, ?, ?, ?, NULL)',
  ).run(id, label.toWellFormed(), JSON.stringify(links), archive, total, startedAt)
}

/** Writes a part of the list down, from place `from` on; all wait. */
export const listFiles = (db: Database, id: string, from: number, files: readonly ListedFile[]): void => {
  const insert = db.prepare(
    "INSERT INTO intake_file (intake, n, path, size, state) VALUES (?, ?, ?, ?, 'waiting')",
  )
  for (const [index, { path, size }] of files.entries())
    insert.run(id, from + index, path.toWellFormed(), size)
}

/** Intakes whose list was cut short by a kill: nothing of them has come in, nobody was told of them. */
export const dropUnlisted = (db: Database): void => {
  const cut = db
    .prepare<[], { id: string }>(
      'SELECT id FROM intake i WHERE total > (SELECT count(*) FROM intake_file f WHERE f.intake = i.id)',
    )
    .all()
  for (const { id } of cut) dropIntake(db, id)
}

export const dropIntake = (db: Database, id: string): void => {
  db.prepare('DELETE FROM intake_file WHERE intake = ?').run(id)
  db.prepare('DELETE FROM intake WHERE id = ?').run(id)
}

/** The intake with its counts; null when there is none. */
export const intakeOf = (db: Database, id: string): IntakeRow | null => {
  const flat = db.prepare<[string], Flat>('SELECT * FROM intake WHERE id = ?').get(id)
  return flat === undefined ? null : rowOf(db, flat)
}

/** Newest first; one whose list is not complete is no intake yet. */
export const intakesOf = (db: Database, limit: number): IntakeRow[] =>
  db
    .prepare<[number], Flat>('SELECT * FROM intake ORDER BY started_at DESC, id DESC LIMIT ?')
    .all(limit)
    .map(flat => rowOf(db, flat))
    .filter(({ counts: { total, ...states } }) => {
      return total === Object.values(states).reduce((sum, count) => sum + count, 0)
    })

type FlatFile = Omit<IntakeFile, 'evidenceId' | 'params'> & {
  evidence_id: string | null
  params: string | null
}

const condition =
  'f.intake = @id AND (@state IS NULL OR f.state = @state) AND (@code IS NULL OR f.code = @code)'
const bound = (id: string, { state, code }: IntakeFilter) => ({
  id,
  state: state ?? null,
  code: code ?? null,
})

/** Files of an intake in the order of the list. */
export const intakeFiles = (
  db: Database,
  id: string,
  filter: IntakeFilter,
  page: { readonly offset: number; readonly limit: number },
): IntakeFile[] =>
  db
    .prepare<[object], FlatFile>(
      `SELECT f.n, f.path, f.size, f.state, f.evidence_id, e.number, f.code, f.params
       FROM intake_file f LEFT JOIN evidence e ON e.id = f.evidence_id
       WHERE ${condition} ORDER BY f.n LIMIT @limit OFFSET @offset`,
    )
    .all({ ...bound(id, filter), ...page })
    .map(({ evidence_id: evidenceId, params, ...file }) => ({
      ...file,
      evidenceId,
      params: json(paramsSchema, params, {}),
    }))

export const countIntakeFiles = (db: Database, id: string, filter: IntakeFilter): number =>
  db
    .prepare<[object], number>(`SELECT count(*) FROM intake_file f WHERE ${condition}`)
    .pluck()
    .get(bound(id, filter)) ?? 0

/** The paths of those of these files that are not in yet, by their place. */
export const openFiles = (
  db: Database,
  id: string,
  places: readonly number[],
): ReadonlyMap<number, string> => {
  const find = db
    .prepare<[string, number], string>(
      "SELECT path FROM intake_file WHERE intake = ? AND n = ? AND state IN ('waiting', 'failed')",
    )
    .pluck()
  return new Map(
    places.flatMap(n => {
      const path = find.get(id, n)
      return path === undefined ? [] : [[n, path] as const]
    }),
  )
}

/** The places of the files that are in. */
export const settledPlaces = (db: Database, id: string): number[] =>
  db
    .prepare<[string], number>(
      "SELECT n FROM intake_file WHERE intake = ? AND state IN ('imported', 'known')",
    )
    .pluck()
    .all(id)

/** Why files failed, the most frequent cause first, and last what was skipped; `params` are those of its first file. */
export const intakeCauses = (
  db: Database,
  id: string,
): { code: string; count: number; params: Record<string, string | number> }[] =>
  db
    .prepare<[string], { code: string; count: number; params: string | null; first: number }>(
      `SELECT code, count(*) AS count, params, min(n) AS first FROM intake_file
       WHERE intake = ? AND state IN ('failed', 'skipped') GROUP BY state, code
       ORDER BY state = 'skipped', count DESC, first`,
    )
    .all(id)
    .map(({ code, count, params }) => ({ code, count, params: json(paramsSchema, params, {}) }))

/** Zip archives among what came in, by number. */
export const intakeArchives = (db: Database, id: string): { id: string; number: number; name: string }[] =>
  db
    .prepare<[string], { id: string; number: number; name: string }>(
      `SELECT DISTINCT e.id, e.number, e.file_name AS name FROM intake_file f
       JOIN evidence e ON e.id = f.evidence_id
       WHERE f.intake = ? AND f.state IN ('imported', 'known') AND e.media_type = 'application/zip'
       ORDER BY e.number`,
    )
    .all(id)

/** Writes down what became of files; one that is in already stays as it is. */
export const noteOutcomes = (db: Database, id: string, outcomes: readonly IntakeOutcome[]): void => {
  const note = db.prepare(
    `UPDATE intake_file SET state = ?, evidence_id = ?, code = ?, params = ?
     WHERE intake = ? AND n = ? AND state IN ('waiting', 'failed')`,
  )
  for (const { n, state, evidenceId, code, params } of outcomes)
    note.run(state, evidenceId, code, code === null ? null : JSON.stringify(params), id, n)
}

/** Ends an intake once; `always` also while files wait. */
export const endIntake = (db: Database, id: string, at: string, always: boolean): void => {
  db.prepare(
    `UPDATE intake SET ended_at = @at WHERE id = @id AND ended_at IS NULL AND (@always OR NOT EXISTS
     (SELECT 1 FROM intake_file WHERE intake = @id AND state = 'waiting'))`,
  ).run({ id, at, always: always ? 1 : 0 })
}
