import type { Database } from 'better-sqlite3'
import type { AppEvent } from '../../../shared/contract/events.ts'
import type { DossierTemplate } from '../../../shared/packs/dossier-template.ts'
import type { EvidenceKinds } from '../../../shared/packs/evidence-kinds.ts'
import type { Instrument } from '../../../shared/packs/instrument.ts'
import type { PackKind, PackOf } from '../../../shared/packs/pack.ts'
import type { PrintStyle } from '../../../shared/packs/print-style.ts'
import { AppError, notFound } from '../app-error.ts'
import { readPackText } from '../packs/read-pack-text.ts'
import type { EntityRow } from '../store/entities.ts'
import type { Change, Commit, FirmStore, PackCopy } from '../store/firm-store.ts'
import { printStyleKey } from './dossier-packs.ts'

/** Packs to keep a copy of; `undoable: false` for what undo must pass over. */
type CommitOptions = {
  readonly packs?: readonly PackCopy[]
  readonly undoable?: boolean
  /** Rows of the machine's own tables, written in the same transaction. */
  readonly beside?: (db: Database) => void
}

/** The open firm file as handlers use it. */
export type FirmSession = {
  readonly store: FirmStore
  readonly actor: () => string
  /** Set when the file is a copy made for one assessor. */
  readonly seat: EntityRow<'seat'> | null
  /** One command; tells every window which entities changed. A copy takes only its assessor’s scores. */
  readonly commit: (name: string, changes: readonly Change[], more?: CommitOptions) => Commit
  /** Tells of a commit that the store made by itself (undo, redo). */
  readonly tell: (commit: Commit) => void
  readonly assessment: (id: string) => EntityRow<'assessment'>
  readonly dossier: (id: string) => EntityRow<'dossier'>
  /** The copies kept in the firm file. */
  readonly instrument: (assessmentId: string) => Instrument
  readonly template: (dossierId: string) => DossierTemplate
  /** The style that the dossier was created with; null in files from before styles were kept. */
  readonly printStyle: (dossierId: string) => PrintStyle | null
  /** The kept kinds of evidence, the newest version first. */
  readonly keptKinds: () => readonly EvidenceKinds[]
  /** The passphrase, for workers that open the file themselves. */
  readonly key: () => string | null
  readonly setKey: (key: string | null) => void
  readonly changedSinceBackup: () => boolean
  readonly setChangedSinceBackup: (changed: boolean) => void
}

type Options = {
  readonly store: FirmStore
  readonly key: string | null
  readonly actor: () => string
  readonly emit: (event: AppEvent) => void
}

/** What may be changed in a copy that was made for one assessor. */
const ofSeat = /^(ballots|handIns)\./

/** Wraps an open store with what handlers ask for again and again. */
export const createFirmSession = ({ store, key, actor, emit }: Options): FirmSession => {
  const state = { key, changed: false }
  const seat = store.get('seat', 'seat')
  const parsed = new Map<string, PackOf<PackKind>>()

  const kept = <K extends PackKind>(kind: K, id: string, version: string): PackOf<K> => {
    const name = `${kind}/${id}/${version}`
    const known = parsed.get(name)
    if (known !== undefined) return known as PackOf<K>
    const text = store.pack(kind, id, version)
    if (text === null) throw new AppError('pack-missing', { params: { kind, id, version } })
    const pack = readPackText(kind, text, { id, version })
    parsed.set(name, pack)
    return pack
  }
  const tell = (commit: Commit): void => {
    if (commit.seq === null) return
    state.changed = true
    const entities = [...new Set(commit.changes.map(change => change.entity))]
    emit({ type: 'firm.changed', command: commit.command, entities })
  }
  const assessment = (id: string): EntityRow<'assessment'> => {
    const row = store.get('assessment', id)
    if (row === null) throw notFound('assessment', id)
    return row
  }
  const dossier = (id: string): EntityRow<'dossier'> => {
    const row = store.get('dossier', id)
    if (row === null) throw notFound('dossier', id)
    return row
  }
  const template = (id: string): DossierTemplate => {
    const row = dossier(id)
    return kept('dossier-template', row.templateId, row.templateVersion)
  }
  return {
    store,
    actor,
    seat,
    tell,
    assessment,
    dossier,
    commit: (name, changes, more = {}) => {
      if (seat !== null && !ofSeat.test(name)) throw new AppError('assessor-copy')
      const commit = store.commit({ name, actor: actor(), changes, ...more })
      tell(commit)
      return commit
    },
    instrument: id => {
      const row = assessment(id)
      return kept('instrument', row.instrumentId, row.instrumentVersion)
    },
    template,
    printStyle: id => {
      const version = store.get('value', `${id}:${printStyleKey}`)?.value
      return typeof version === 'string' ? kept('print-style', template(id).printStyle, version) : null
    },
    keptKinds: () =>
      store
        .keptPacks('evidence-kinds')
        .toSorted((a, b) => b.version.localeCompare(a.version, 'en', { numeric: true }))
        .map(({ id, version }) => kept('evidence-kinds', id, version)),
    key: () => state.key,
    setKey: next => {
      state.key = next
    },
    changedSinceBackup: () => state.changed,
    setChangedSinceBackup: changed => {
      state.changed = changed
    },
  }
}
