import type { FirmEntry } from '../../../shared/contract/requests/firms.ts'
import { AppError, conflict, notFound } from '../app-error.ts'
import { startCheck, startExportCopy } from '../exchange/copy-firm-jobs.ts'
import { withoutReading } from '../exchange/read-content-job.ts'
import { fileFacts } from '../files/file-facts.ts'
import { describeFirm } from '../firm/describe-firm.ts'
import { defined } from '../reading/defined.ts'
import { firmFactsOf, firmRow } from '../reading/firm-facts.ts'
import type { HandlersOf } from './handler.ts'

const minPassphrase = 8

/** Refuses a passphrase that is too short to protect anything. */
export const checkPassphrase = (passphrase: string | null | undefined): void => {
  if (typeof passphrase === 'string' && [...passphrase].length < minPassphrase) {
    throw new AppError('passphrase-too-short', { params: { min: minPassphrase } })
  }
}

export const firmHandlers = {
  'firms.list': app => ({
    firms: app.recents.list().map((firm): FirmEntry => {
      const { fileName, folder, size } = fileFacts(firm.path)
      return {
        id: firm.id,
        name: firm.name,
        fileName,
        folder,
        exists: size !== null,
        encrypted: firm.encrypted,
        openedAt: firm.openedAt,
        size,
        lastBackupAt: app.backups.newestAt(firm.fileId),
      }
    }),
  }),
  'firms.create': async (app, { name, sample, passphrase }) => {
    checkPassphrase(passphrase)
    return describeFirm(app, await app.desk.create({ name, sample: sample ?? null, key: passphrase ?? null }))
  },
  'firms.open': async (app, input) => {
    const key = input.passphrase ?? null
    if ('token' in input) return describeFirm(app, await app.desk.openToken(input.token, key))
    const known = app.recents.find(input.id)
    if (known === null) throw notFound('firm', input.id)
    return describeFirm(app, await app.desk.open(known.path, key))
  },
  'firms.close': async app => {
    await app.desk.close()
    return {}
  },
  'firms.forget': (app, { id }) => {
    if (!app.recents.forget(id)) throw notFound('firm', id)
    return {}
  },
  'firms.current': app => {
    const session = app.desk.current()
    return { firm: session === null ? null : describeFirm(app, session) }
  },
  'firms.save': (app, { revision, facts }) => {
    const firm = app.firm()
    const stored = { revision: firmRow(firm.store).revision, facts: firmFactsOf(firm.store) }
    if (stored.revision !== revision) throw conflict(stored)
    firm.commit('firms.save', [
      { op: 'update', entity: 'firm', id: 'firm', revision, fields: defined(facts) },
    ])
    app.desk.remember()
    return { revision: firmRow(firm.store).revision, facts: firmFactsOf(firm.store) }
  },
  'firms.setPassphrase': (app, { current, next }) => {
    checkPassphrase(next)
    const firm = app.firm()
    return withoutReading(app, firm, () => {
      if (app.jobs.list().some(job => job.state === 'running'))
        throw new AppError('in-use', { params: { by: '' } })
      firm.store.setPassphrase(current ?? null, next)
      firm.setKey(next)
      app.desk.remember()
      return { encrypted: next !== null }
    })
  },
  'firms.exportCopy': app => ({ jobId: startExportCopy(app, app.firm()).id }),
  'firms.check': app => ({ jobId: startCheck(app, app.firm()).id }),
} satisfies HandlersOf<'firms.'>
