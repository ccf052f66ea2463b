import { existsSync, realpathSync, rmSync } from 'node:fs'
import { basename } from 'node:path'
import type { FileToken } from '../../../shared/contract/ids.ts'
import { safeFileName } from '../../../shared/domain/evidence/safe-file-name.ts'
import { emptyFirmFacts } from '../../../shared/domain/firm/facts.ts'
import type { AppContext } from '../app-context.ts'
import { startBackup } from '../exchange/copy-firm-jobs.ts'
import { loadSample } from '../exchange/load-sample.ts'
import { freePath } from '../files/free-path.ts'
import { moveFile } from '../files/move-file.ts'
import { firmFactsOf } from '../reading/firm-facts.ts'
import { createFirmStore } from '../store/create-firm-store.ts'
import type { FirmStore, OpenOptions } from '../store/firm-store.ts'
import { openFirmStore } from '../store/open-firm-store.ts'
import { createFirmSession, type FirmSession } from './firm-session.ts'
import { createSerial } from './serial.ts'

const ending = '.zhiheng'

type NewFirm = {
  readonly name: string
  /** Id of a sample pack that fills the firm; null for an empty one. */
  readonly sample: string | null
  readonly key: string | null
  /** Where the file goes; a free name in the firm folder when absent. */
  readonly path?: string
}

/** Opens, makes and closes the one firm file that an application works on. */
export type FirmDesk = {
  readonly current: () => FirmSession | null
  readonly create: (firm: NewFirm) => Promise<FirmSession>
  readonly open: (path: string, key: string | null) => Promise<FirmSession>
  /** A chosen file is opened where it is; an uploaded one moves to the firm folder first. */
  readonly openToken: (token: FileToken, key: string | null) => Promise<FirmSession>
  readonly close: () => Promise<void>
  /** Writes name and state of the open firm into the list of recent firms. */
  readonly remember: () => void
}

type DeskContext = Omit<AppContext, 'desk' | 'firm'>

export const createFirmDesk = (app: DeskContext): FirmDesk => {
  const { options, settings, recents, tokens, jobs, emit } = app
  const state: { session: FirmSession | null } = { session: null }
  const inTurn = createSerial()
  const actor = (): string => settings.get().personName
  const openOptions = (path: string, key: string | null): OpenOptions => ({
    path,
    key,
    device: options.deviceName,
    who: actor(),
    now: options.clock,
    backupFolder: app.backups.folder,
  })

  const remember = (): void => {
    if (state.session === null) return
    const { store, key } = state.session
    const { name } = firmFactsOf(store)
    const openedAt = new Date(options.clock()).toISOString()
    recents.put({ path: store.path, fileId: store.fileId, name, encrypted: key() !== null, openedAt })
  }
  const closeNow = async (): Promise<void> => {
    const { session } = state
    if (session === null) return
    await jobs.stop(job => !['backup', 'restore'].includes(job.kind))
    await jobs.waitFor(job => job.kind === 'backup')
    if (options.autoBackup && session.changedSinceBackup()) {
      const job = await jobs.ended(startBackup(app, session).id)
      if (job.state === 'failed') emit({ type: 'backup.failed', code: job.error?.code ?? 'internal' })
    }
    state.session = null
    try {
      session.store.close()
    } finally {
      emit({ type: 'firm.closed' })
    }
  }
  const sessionOf = (store: FirmStore, key: string | null): FirmSession =>
    createFirmSession({
      store,
      key,
      actor,
      emit: event => (state.session?.store === store ? emit(event) : null),
    })
  const enter = async (session: FirmSession): Promise<FirmSession> => {
    try {
      await closeNow()
    } catch (error) {
      session.store.close()
      throw error
    }
    state.session = session
    remember()
    emit({ type: 'firm.opened' })
    return session
  }
  const openNow = async (chosen: string, key: string | null): Promise<FirmSession> => {
    const path = existsSync(chosen) ? realpathSync(chosen) : chosen
    if (state.session?.store.path === path) return state.session
    const store = openFirmStore(openOptions(path, key))
    return enter(sessionOf(store, store.encrypted ? key : null))
  }
  const createNow = async ({ name, sample, key, path: wanted }: NewFirm): Promise<FirmSession> => {
    const pack = sample === null ? null : app.packs.newest('sample', sample)
    const path = wanted ?? freePath(options.firmFolder, safeFileName(name), ending)
    const store = createFirmStore(openOptions(path, key))
    try {
      const fields = { ...emptyFirmFacts(name), demo: pack !== null }
      const changes = [{ op: 'create', entity: 'firm', id: 'firm', fields }] as const
      store.commit({ name: 'firms.create', actor: actor(), changes, undoable: false })
      const session = sessionOf(store, key)
      if (pack !== null) await loadSample(app, session, pack)
      return await enter(session)
    } catch (error) {
      store.close()
      rmSync(path, { force: true })
      throw error
    }
  }
  const openTokenNow = async (token: FileToken, key: string | null): Promise<FirmSession> => {
    const file = tokens.find(token)
    if (!file.staged) return openNow(file.path, key)
    const stem = safeFileName(basename(file.name, ending))
    const path = freePath(options.firmFolder, stem, ending)
    moveFile(file.path, path)
    try {
      const session = await openNow(path, key)
      tokens.drop(token)
      return session
    } catch (error) {
      moveFile(path, file.path)
      throw error
    }
  }

  return {
    current: () => state.session,
    create: firm => inTurn(() => createNow(firm)),
    open: (path, key) => inTurn(() => openNow(path, key)),
    openToken: (token, key) => inTurn(() => openTokenNow(token, key)),
    close: () => inTurn(closeNow),
    remember,
  }
}
