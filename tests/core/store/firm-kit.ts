import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkFirm } from '../../../electron/core/store/check/check-firm.ts'
import { connect } from '../../../electron/core/store/connect.ts'
import { createFirmStore } from '../../../electron/core/store/create-firm-store.ts'
import type { EntityFields } from '../../../electron/core/store/entities.ts'
import type { Change, FirmStore } from '../../../electron/core/store/firm-store.ts'
import { justTakenIn } from '../../../shared/domain/evidence/just-taken-in.ts'
import { emptyFirmFacts } from '../../../shared/domain/firm/facts.ts'
import type { RichText } from '../../../shared/domain/text/rich-text.ts'

export const actor = '李质量'
export const startMs = Date.parse('2026-04-30T08:00:00.000Z')

/** A folder as unfriendly as those of real people: a space and a Chinese letter in its path. */
export const withFolder = async (work: (folder: string) => Promise<void> | void): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'firm 档案 '))
  try {
    await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A clock that moves one second per reading. */
export const tickingClock = (): (() => number) => {
  let ms = startMs
  return () => {
    ms += 1000
    return ms
  }
}

export const optionsFor = (path: string, key: string | null = null) => ({
  path,
  key,
  device: 'device-1',
  who: actor,
  now: tickingClock(),
})

export const doc = (text: string): RichText => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: text === '' ? [] : [{ type: 'text', text }] }],
})

export const firm: Change = {
  op: 'create',
  entity: 'firm',
  id: 'firm',
  fields: { ...emptyFirmFacts('中山市甲样灯饰有限公司'), demo: false },
}

export const assessment = (id: string): Change => ({
  op: 'create',
  entity: 'assessment',
  id,
  fields: {
    instrumentId: 'gbt-19580-2012',
    instrumentVersion: '1.0.0',
    year: 2026,
    title: '年度自评',
    previousId: null,
    spreadLimit: null,
  },
})

export const answer = (leaf: string, text: string, assessmentId = 'a1'): Change => ({
  op: 'create',
  entity: 'answer',
  id: `${assessmentId}/${leaf}`,
  fields: { assessmentId, leaf, narrative: doc(text) },
})

export const finding = (id: string, text: string): Change => ({
  op: 'create',
  entity: 'finding',
  id,
  fields: { assessmentId: 'a1', item: '4.1.1', kind: 'strength', text, position: 1, dimension: null },
})

export const evidenceFields = (
  number: number,
  staged: { sha256: string; size: number },
): EntityFields<'evidence'> => ({
  number,
  title: `证据 ${number}`,
  kind: 'certificate',
  issuer: '某认证公司',
  documentNumber: 'C-1',
  issuedOn: '2025-01-01',
  validFrom: '',
  validTo: '2026-12-31',
  original: 'copy',
  confidential: false,
  note: '',
  fileName: `${number}.pdf`,
  mediaType: 'application/pdf',
  size: staged.size,
  sha256: staged.sha256,
  pages: null,
  addedAt: '2026-04-30T08:00:00.000Z',
  keywords: null,
  owner: null,
  ...justTakenIn,
})

export const commit = (store: FirmStore, name: string, ...changes: Change[]) =>
  store.commit({ name, actor, changes })

/** A new firm with one assessment, the start of most tests. */
export const createFirm = (path: string, key: string | null = null): FirmStore => {
  const store = createFirmStore(optionsFor(path, key))
  store.commit({ name: 'firms.create', actor, undoable: false, changes: [firm] })
  store.commit({ name: 'assessments.create', actor, undoable: false, changes: [assessment('a1')] })
  return store
}

/** The problems of a file that nobody has open. */
export const problemsOf = async (
  path: string,
  key: string | null = null,
): Promise<readonly { id: string }[]> => {
  const db = connect({ path, key })
  try {
    return (await checkFirm(db)).problems
  } finally {
    db.close()
  }
}

/** The code of the refusal that `work` must end with. */
export const refusalOf = (
  work: () => unknown,
): { code: string; params: Readonly<Record<string, string | number>>; current: unknown } => {
  try {
    work()
  } catch (error) {
    if (error instanceof Error && 'code' in error && 'params' in error && 'current' in error) {
      return {
        code: String(error.code),
        params: error.params as Record<string, string | number>,
        current: error.current,
      }
    }
    throw error
  }
  throw new Error('it was not refused')
}
