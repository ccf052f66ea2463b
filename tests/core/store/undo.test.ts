import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { entityNames } from '../../../electron/core/store/entities.ts'
import type { FirmStore } from '../../../electron/core/store/firm-store.ts'
import { openFirmStore } from '../../../electron/core/store/open-firm-store.ts'
import {
  actor,
  answer,
  assessment,
  commit,
  createFirm,
  doc,
  finding,
  optionsFor,
  problemsOf,
  refusalOf,
  withFolder,
} from './firm-kit.ts'

type Rows = Record<string, readonly object[]>

/** Every row without revision and time, which only ever go forward. */
const rowsOf = (store: FirmStore): Rows =>
  Object.fromEntries(
    entityNames.map(entity => [
      entity,
      store.list(entity).map(({ revision: _, updatedAt: __, ...fields }) => fields),
    ]),
  )

const longText = fc
  .tuple(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.nat(40))
  .map(([text, n]) => text + '质量'.repeat(n * 10))
const act = fc.record({
  kind: fc.constantFrom('answer', 'finding', 'removeFinding', 'score', 'firm', 'pair'),
  at: fc.nat(3),
  text: longText,
})
type Act = { kind: string; at: number; text: string }

const perform = (store: FirmStore, { kind, at, text }: Act): void => {
  const leaf = `4.${at}`
  const row = store.get('answer', `a1/${leaf}`)
  const found = store.get('finding', `f${at}`)
  if (kind === 'answer' || kind === 'pair') {
    const save =
      row === null
        ? answer(leaf, text)
        : ({
            op: 'update',
            entity: 'answer',
            id: row.id,
            revision: row.revision,
            fields: { narrative: doc(text) },
          } as const)
    commit(
      store,
      'answers.save',
      save,
      ...(kind === 'pair' && found === null ? [finding(`f${at}`, text.slice(0, 4000))] : []),
    )
  } else if (kind === 'finding' && found === null)
    commit(store, 'findings.save', finding(`f${at}`, text.slice(0, 4000)))
  else if (kind === 'removeFinding' && found !== null)
    commit(store, 'findings.remove', { op: 'remove', entity: 'finding', id: found.id })
  else if (kind === 'score') {
    const score = store.get('score', `a1/${leaf}`)
    const fields = {
      bands: { A: text.slice(0, 3) },
      percent: at === 0 ? null : at * 5,
      reason: text.slice(0, 300),
    }
    commit(
      store,
      'scores.save',
      score === null
        ? {
            op: 'create',
            entity: 'score',
            id: `a1/${leaf}`,
            fields: { assessmentId: 'a1', item: leaf, ...fields },
          }
        : { op: 'update', entity: 'score', id: score.id, revision: score.revision, fields },
    )
  } else if (kind === 'firm') {
    const firm = store.get('firm', 'firm')
    commit(store, 'firms.save', {
      op: 'update',
      entity: 'firm',
      id: 'firm',
      revision: firm?.revision ?? 0,
      fields: { town: text.slice(0, 60), employees: at },
    })
  }
}

test('whatever was done: undoing all gives the start, doing all again gives the end, the replay gives the rows', () =>
  withFolder(async folder => {
    let run = 0
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 12 }), fc.boolean(), async (acts, reopen) => {
        const path = join(folder, `${run++}.zhiheng`)
        let store = createFirm(path)
        const start = rowsOf(store)
        for (const each of acts) perform(store, each)
        const end = rowsOf(store)
        if (reopen) {
          store.close()
          store = openFirmStore(optionsFor(path))
        }
        let undone = 0
        while (store.undo(actor) !== null) undone++
        expect(rowsOf(store)).toEqual(start)
        let redone = 0
        while (store.redo(actor) !== null) redone++
        expect(redone).toBe(undone)
        expect(rowsOf(store)).toEqual(end)
        store.close()
        expect(await problemsOf(path)).toEqual([])
      }),
      { numRuns: 25 },
    )
  }))

test('undo and redo say what they would do; a new act ends what could be redone', () =>
  withFolder(folder => {
    const store = createFirm(join(folder, 'f.zhiheng'))
    expect(store.undoState(actor)).toEqual({ undo: null, redo: null })
    expect(store.undo(actor)).toBeNull()
    commit(store, 'answers.save', answer('4.1', '一'))
    commit(store, 'findings.save', finding('f1', '二'))
    expect(store.undo(actor)).toMatchObject({ command: 'findings.save', undoes: 4, seq: 5 })
    expect(store.undoState(actor)).toEqual({
      undo: { command: 'answers.save', seq: 3 },
      redo: { command: 'findings.save', seq: 5 },
    })
    expect(store.undoState('别人')).toEqual({ undo: null, redo: null })
    commit(store, 'findings.save', finding('f2', '三'))
    expect(store.undoState(actor)).toEqual({ undo: { command: 'findings.save', seq: 6 }, redo: null })
    store.close()
  }))

test('undo never takes away what somebody else wrote later', () =>
  withFolder(folder => {
    const store = createFirm(join(folder, 'f.zhiheng'))
    commit(store, 'findings.save', finding('f1', '甲'))
    commit(store, 'findings.save', finding('f2', '甲'))
    const update = { op: 'update', entity: 'finding', id: 'f2', revision: 4, fields: { text: '乙' } } as const
    store.commit({ name: 'findings.save', actor: '同事', changes: [update] })
    expect(refusalOf(() => store.undo(actor))).toMatchObject({
      code: 'conflict',
      current: { id: 'f2', text: '乙' },
    })
    expect(store.get('finding', 'f2')?.text).toBe('乙')
    expect(store.undo(actor)?.changes).toEqual([{ entity: 'finding', id: 'f1', op: 'remove' }])
    store.close()
  }))

test('the creation of a thing that others rest on is not undone under them', () =>
  withFolder(folder => {
    const store = createFirm(join(folder, 'f.zhiheng'))
    commit(store, 'assessments.create', assessment('a2'))
    store.commit({ name: 'answers.save', actor: '同事', changes: [answer('4.1', '一', 'a2')] })
    expect(refusalOf(() => store.undo(actor)).code).toBe('in-use')
    expect(store.get('assessment', 'a2')?.year).toBe(2026)
    store.close()
  }))
