import type { Database } from 'better-sqlite3'
import { asStoreError, refusing } from './as-store-error.ts'
import { openCommitter } from './commit-entry.ts'
import { openDocumentIndex } from './document-index.ts'
import { entityRow, openEntityTables } from './entity-tables.ts'
import type { Commit, FirmStore, OpenOptions } from './firm-store.ts'
import { foldIntoOneFile, keepLogShort } from './fold-log.ts'
import { historyOf } from './history-of.ts'
import { openJournal } from './journal.ts'
import { openPackShelf } from './keep-packs.ts'
import { listRows } from './list-rows.ts'
import { openLibraryMatcher } from './match-library.ts'
import { readMeta } from './meta.ts'
import { refuseHandedIn } from './refuse-handed-in.ts'
import { openSearchIndex } from './search-index.ts'
import { StoreError } from './store-error.ts'
import { changesBack, checkedChange, revertedChange } from './stored-changes.ts'
import { openUndoLog } from './undo-log.ts'
import { openRowWriter } from './write-changes.ts'

const nothing = (): void => {}
/** So many pieces of an older file a search indexes before it looks; of a large file the rest follows by itself. */
const piecesBeforeSearch = 15
const undoDepth = 500
/** So many rows the search index may lag behind before a save takes the time to catch up, a part at a time. */
const searchLag = 50
const indexedAtOnce = 100
/** Milliseconds between two pieces of indexing an older file. */
const breath = 40

/** Refusals of an undo that will be the same the next time. */
const neverAgain: ReadonlySet<string> = new Set(['conflict', 'in-use', 'handed-in'])

/** What works on one connection; `stop` folds the file into one and closes it, the lock stays. */
export type FirmCore = Omit<FirmStore, 'path' | 'encrypted' | 'setPassphrase' | 'close'> & {
  readonly stop: () => void
}

/** Puts the parts of an open, checked firm file together. */
export const runFirmStore = (db: Database, options: OpenOptions): FirmCore => {
  const fileId = readMeta(db, 'fileId')
  const device = options.device
  const now = options.now ?? Date.now
  const tables = openEntityTables(db)
  const documents = openDocumentIndex(db, tables)
  const search = openSearchIndex(db)
  const matchLibrary = openLibraryMatcher(db)
  const journal = openJournal(db)
  const packs = openPackShelf(db)
  const writer = openRowWriter(db, tables)
  const commitAct = openCommitter({ db, writer, journal, packs, fileId, device, now })
  const undoLog = openUndoLog(device, journal.tail(undoDepth))
  let unindexed = 0
  let waiting: NodeJS.Timeout | undefined

  /** A file from before the present index, and what a large entry left, is indexed a little at a time, between what else happens. */
  const indexWaiting = (): void => {
    try {
      if (!db.open || !documents.indexWaiting()) return
    } catch {
      // The next search meets the same trouble and tells it.
      return
    }
    indexLater()
  }
  const indexLater = (): void => {
    clearTimeout(waiting)
    waiting = setTimeout(indexWaiting, breath).unref()
  }

  /** After the save is safe; what fails here is tried again later and never makes a save look failed. */
  const tidyUp = (rows: number): void => {
    unindexed += rows
    try {
      if (unindexed >= searchLag) {
        unindexed = 0
        documents.catchUp(indexedAtOnce)
        if (rows > indexedAtOnce) indexLater()
      }
      keepLogShort(db, options.path)
    } catch {
      // The next search or opening meets the same trouble and tells it.
    }
  }

  const readyForSearch = (): void => {
    documents.catchUp()
    for (let n = 0; n < piecesBeforeSearch && documents.indexWaiting(); n++);
  }

  const run = (act: Parameters<typeof commitAct>[0]): Commit => {
    const { commit, entry } = commitAct(act)
    if (entry !== null) undoLog.note(entry)
    tidyUp(commit.changes.length)
    return commit
  }

  const takeBack = (actor: string, kind: 'undo' | 'redo'): Commit | null => {
    const seq = undoLog.stacks(actor)[kind].at(-1)?.seq
    if (seq === undefined) return null
    const entry = journal.get(seq)
    if (entry === null) throw new StoreError('damaged', { reason: 'journal' })
    const changes = changesBack(entry).map(change => () => {
      refuseHandedIn(tables, change)
      return revertedChange(tables, change)
    })
    try {
      return run({ actor, command: entry.command, kind, undoes: seq, packs: [], changes, beside: nothing })
    } catch (error) {
      const refusal = asStoreError(error)
      if (neverAgain.has(refusal.code)) undoLog.forget(actor, seq)
      throw refusal
    }
  }

  indexLater()
  return {
    fileId,
    db,
    commit: command =>
      run({
        actor: command.actor,
        command: command.name,
        kind: command.undoable === false ? 'fixed' : 'do',
        undoes: null,
        packs: command.packs ?? [],
        beside: command.beside ?? nothing,
        changes: command.changes.map(change => () => checkedChange(tables, change)),
      }),
    get: (entity, id) => {
      const row = refusing(() => tables[entity].get(id))
      return row === null ? null : entityRow(entity, row)
    },
    list: (entity, where = {}, orderBy = []) => refusing(() => listRows(db, entity, where, orderBy)),
    nextEvidenceNumber: () => Number(readMeta(db, 'evidenceNumber')) + 1,
    pack: (kind, id, version) => refusing(() => packs.content(kind, id, version)),
    keptPacks: kind => refusing(() => packs.names(kind)),
    undo: actor => takeBack(actor, 'undo'),
    redo: actor => takeBack(actor, 'redo'),
    undoState: actor => undoLog.state(actor),
    history: (entity, id, limit = 100) => refusing(() => historyOf(journal, tables, entity, id, limit)),
    search: (text, limit) =>
      refusing(() => {
        readyForSearch()
        return search(text, limit)
      }),
    catchUpIndex: () => refusing(() => documents.catchUp()),
    matchLibrary: text =>
      refusing(() => {
        readyForSearch()
        return matchLibrary(text)
      }),
    stop: () => {
      clearTimeout(waiting)
      if (!db.open) return
      try {
        documents.catchUp()
      } catch {
        // Nothing rests on it: the next search catches up.
      }
      foldIntoOneFile(db)
    },
  }
}
