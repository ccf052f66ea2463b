import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { FirmStore } from '../../../../electron/core/store/firm-store.ts'
import { commit, createFirm, withFolder } from '../firm-kit.ts'
import { newEvidence } from './library-kit.ts'

const many = 500
const numbers = Array.from({ length: many }, (_, index) => index + 1)

const waiting = (store: FirmStore): number =>
  store.db.prepare<[], number>('SELECT count(*) FROM search_text WHERE initials IS NULL').pluck().get() ?? 0
const found = (store: FirmStore, text: string): number => store.matchLibrary(text)?.matches.length ?? 0

test('after an act on hundreds most are indexed later, yet the next search finds them all, and none that is gone', () =>
  withFolder(folder => {
    const store = createFirm(join(folder, '甲.zhiheng'))
    commit(store, 'evidence.import', ...numbers.map(number => newEvidence(store, number)))
    expect(waiting(store)).toBeGreaterThan(0)
    expect(found(store, '证据')).toBe(many)
    const fields = { keywords: ['授信'] }
    const rows = store.list('evidence')
    commit(
      store,
      'library.change',
      ...rows.map(
        ({ id, revision }) => ({ op: 'update', entity: 'evidence', id, revision, fields }) as const,
      ),
    )
    expect(waiting(store)).toBeGreaterThan(0)
    expect(found(store, '授信')).toBe(many)
    expect(waiting(store)).toBe(0)
    commit(
      store,
      'library.remove',
      ...rows.map(({ id }) => ({ op: 'remove', entity: 'evidence', id }) as const),
    )
    expect([found(store, '授信'), waiting(store)]).toEqual([0, 0])
    store.close()
  }))
