import { existsSync } from 'node:fs'
import type { Database } from 'better-sqlite3'
import { asStoreError } from './as-store-error.ts'
import { connect } from './connect.ts'
import type { FirmStore, OpenOptions } from './firm-store.ts'
import type { FirmLock } from './lock-firm-file.ts'
import { rewriteWithKey } from './rewrite-with-key.ts'
import { type FirmCore, runFirmStore } from './run-firm-store.ts'
import { StoreError } from './store-error.ts'

/** How the one committing connection works: a log beside the file, folded when we say so. */
export const settleForWriting = (db: Database): void => {
  db.pragma('journal_mode = WAL')
  db.pragma('wal_autocheckpoint = 0')
}

const given = (key: string | null | undefined): string | null =>
  key === undefined || key === null || key === '' ? null : key.normalize('NFC')

/** A firm store over an open connection; it changes the connection when the passphrase changes. */
export const holdFirmStore = (
  db: Database,
  options: OpenOptions,
  lock: FirmLock,
  encrypted: boolean,
): FirmStore => {
  const { path } = options
  const state: { core: FirmCore; key: string | null } = {
    core: runFirmStore(db, options),
    key: encrypted ? given(options.key) : null,
  }

  const checkCurrent = (current: string | null): void => {
    if (state.key === null) return
    if (given(current) === null) throw new StoreError('passphrase-needed')
    if (given(current) !== state.key) throw new StoreError('wrong-passphrase')
  }

  const reopen = (): void => {
    const fresh = connect({ path, key: state.key }, { durable: true })
    settleForWriting(fresh)
    state.core = runFirmStore(fresh, options)
  }

  const changeKey = (next: string | null): void => {
    state.core.stop()
    try {
      if (existsSync(`${path}-wal`)) throw new StoreError('locked', { who: '', since: '' })
      rewriteWithKey({ path, key: state.key }, next)
      state.key = next
    } finally {
      reopen()
    }
  }

  return {
    path,
    get fileId() {
      return state.core.fileId
    },
    get db() {
      return state.core.db
    },
    get encrypted() {
      return state.key !== null
    },
    commit: command => state.core.commit(command),
    get: (entity, id) => state.core.get(entity, id),
    list: (entity, where, orderBy) => state.core.list(entity, where, orderBy),
    nextEvidenceNumber: () => state.core.nextEvidenceNumber(),
    pack: (kind, id, version) => state.core.pack(kind, id, version),
    keptPacks: kind => state.core.keptPacks(kind),
    undo: actor => state.core.undo(actor),
    redo: actor => state.core.redo(actor),
    undoState: actor => state.core.undoState(actor),
    history: (entity, id, limit) => state.core.history(entity, id, limit),
    search: (text, limit) => state.core.search(text, limit),
    catchUpIndex: () => state.core.catchUpIndex(),
    matchLibrary: text => state.core.matchLibrary(text),
    setPassphrase: (current, next) => {
      checkCurrent(current)
      try {
        changeKey(given(next))
      } catch (error) {
        throw asStoreError(error)
      }
    },
    close: () => {
      try {
        if (state.core.db.open) state.core.stop()
      } finally {
        lock.release()
      }
    },
  }
}
