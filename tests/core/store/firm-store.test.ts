import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
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
  startMs,
  withFolder,
} from './firm-kit.ts'

test('a saved answer is there after closing and opening; one single file remains', () =>
  withFolder(async folder => {
    const path = join(folder, '甲样 灯饰.zhiheng')
    const store = createFirm(path)
    const saved = commit(store, 'answers.save', answer('4.1.2.a', '每年评审一次使命。'))
    const row = {
      id: 'a1/4.1.2.a',
      revision: 3,
      updatedAt: new Date(startMs + 4000).toISOString(),
      assessmentId: 'a1',
      leaf: '4.1.2.a',
      narrative: doc('每年评审一次使命。'),
    }
    expect(saved).toEqual({
      seq: 3,
      at: row.updatedAt,
      command: 'answers.save',
      undoes: null,
      changes: [{ entity: 'answer', id: 'a1/4.1.2.a', op: 'create' }],
    })
    expect(store.get('answer', row.id)).toEqual(row)
    store.close()
    expect(readdirSync(folder)).toEqual(['甲样 灯饰.zhiheng'])
    const again = openFirmStore(optionsFor(path))
    expect(again.get('answer', 'a1/4.1.2.a')).toEqual(row)
    again.close()
    again.close()
    expect(await problemsOf(path)).toEqual([])
  }))

test('a stale revision is refused with the stored row and overwrites nothing', () =>
  withFolder(folder => {
    const store = createFirm(join(folder, 'f.zhiheng'))
    const first = commit(store, 'answers.save', answer('4.1', '甲'))
    const save = (revision: number, text: string) =>
      commit(store, 'answers.save', {
        op: 'update',
        entity: 'answer',
        id: 'a1/4.1',
        revision,
        fields: { narrative: doc(text) },
      })
    save(first.seq ?? 0, '乙')
    const refusal = refusalOf(() => save(first.seq ?? 0, '丙'))
    expect(refusal).toEqual({
      code: 'conflict',
      params: { entity: 'answer', id: 'a1/4.1' },
      current: store.get('answer', 'a1/4.1'),
    })
    expect(store.get('answer', 'a1/4.1')?.narrative).toEqual(doc('乙'))
    expect(refusalOf(() => commit(store, 'answers.save', answer('4.1', '丁'))).code).toBe('conflict')
    store.close()
  }))

test('a command is stored whole or not at all', () =>
  withFolder(folder => {
    const store = createFirm(join(folder, 'f.zhiheng'))
    const before = store.list('finding')
    const refusal = refusalOf(() =>
      commit(store, 'findings.save', finding('f1', '一'), { op: 'remove', entity: 'finding', id: 'none' }),
    )
    expect(refusal.code).toBe('not-found')
    expect(store.list('finding')).toEqual(before)
    expect(commit(store, 'findings.save', finding('f1', '一')).seq).toBe(3)
    store.close()
  }))

test.each([
  [
    'a number out of range',
    { op: 'update', entity: 'assessment', id: 'a1', revision: 2, fields: { year: 1 } },
    'invalid-input',
  ],
  [
    'a field that does not exist',
    { op: 'update', entity: 'assessment', id: 'a1', revision: 2, fields: { toString: 1 } },
    'invalid-input',
  ],
  [
    'a missing field',
    { op: 'create', entity: 'answer', id: 'a1/x', fields: { assessmentId: 'a1' } },
    'invalid-input',
  ],
  [
    'a narrative that is none',
    { ...answer('4.1', ''), fields: { assessmentId: 'a1', leaf: '4.1', narrative: { type: 'script' } } },
    'invalid-input',
  ],
  ['an answer to no assessment', answer('4.1', '甲', 'nowhere'), 'in-use'],
  ['the removal of an assessment with answers', { op: 'remove', entity: 'assessment', id: 'a1' }, 'in-use'],
  ['an unknown row', { op: 'update', entity: 'answer', id: 'none', revision: 1, fields: {} }, 'not-found'],
])('%s is refused', (_, change, code) =>
  withFolder(folder => {
    const store = createFirm(join(folder, 'f.zhiheng'))
    commit(store, 'answers.save', answer('4.2', '在'))
    expect(refusalOf(() => commit(store, 'test', change as never)).code).toBe(code)
    expect(store.db.prepare('SELECT count(*) n FROM journal').get()).toEqual({ n: 3 })
    store.close()
  }),
)

test('a command that changes nothing leaves no entry', () =>
  withFolder(folder => {
    const store = createFirm(join(folder, 'f.zhiheng'))
    const nothing = commit(store, 'assessments.save', {
      op: 'update',
      entity: 'assessment',
      id: 'a1',
      revision: 2,
      fields: { year: 2026 },
    })
    expect(nothing).toEqual({
      seq: null,
      at: nothing.at,
      command: 'assessments.save',
      undoes: null,
      changes: [],
    })
    expect(store.get('assessment', 'a1')?.revision).toBe(2)
    store.close()
  }))

test('lists filter by fields and keep an order', () =>
  withFolder(folder => {
    const store = createFirm(join(folder, 'f.zhiheng'))
    commit(store, 'assessments.create', assessment('a2'))
    for (const leaf of ['4.3', '4.1', '4.2']) commit(store, 'answers.save', answer(leaf, leaf))
    commit(store, 'answers.save', answer('4.9', '别的', 'a2'))
    expect(store.list('answer', { assessmentId: 'a1' }).map(row => row.leaf)).toEqual(['4.1', '4.2', '4.3'])
    const newest = store.list('answer', { assessmentId: 'a1' }, [{ field: 'updatedAt', descending: true }])
    expect(newest.map(row => row.leaf)).toEqual(['4.2', '4.1', '4.3'])
    expect(store.list('score', { percent: null })).toEqual([])
    store.close()
  }))

test('history shows whole texts before and after, although only the difference is stored', () =>
  withFolder(folder => {
    const store = createFirm(join(folder, 'f.zhiheng'))
    const long = '高层领导每年主持战略评审。'.repeat(100)
    let revision = commit(store, 'answers.save', answer('4.1', long)).seq ?? 0
    for (const text of [`${long}一`, `零${long}一`]) {
      const fields = { narrative: doc(text) }
      revision =
        commit(store, 'answers.save', { op: 'update', entity: 'answer', id: 'a1/4.1', revision, fields })
          .seq ?? 0
    }
    const steps = store.history('answer', 'a1/4.1').map(({ seq, op, fields }) => ({
      seq,
      op,
      narrative: fields.find(({ field }) => field === 'narrative'),
    }))
    expect(steps).toEqual([
      {
        seq: 5,
        op: 'update',
        narrative: { field: 'narrative', before: doc(`${long}一`), after: doc(`零${long}一`) },
      },
      { seq: 4, op: 'update', narrative: { field: 'narrative', before: doc(long), after: doc(`${long}一`) } },
      { seq: 3, op: 'create', narrative: { field: 'narrative', before: null, after: doc(long) } },
    ])
    const stored = store.db.prepare('SELECT length(changes) n FROM journal WHERE seq = 5').get() as {
      n: number
    }
    expect(stored.n).toBeLessThan(300)
    store.close()
  }))

test('a kept pack is read back as it was and is kept once', () =>
  withFolder(folder => {
    const store = createFirm(join(folder, 'f.zhiheng'))
    const pack = { kind: 'instrument', id: 'gbt', version: '1.0.0', content: '{"标题":"准则"}' }
    store.commit({ name: 'assessments.create', actor, changes: [assessment('a2')], packs: [pack] })
    store.commit({
      name: 'assessments.create',
      actor,
      changes: [assessment('a3')],
      packs: [{ ...pack, content: '{}' }],
    })
    expect(store.pack('instrument', 'gbt', '1.0.0')).toBe(pack.content)
    expect(store.pack('instrument', 'gbt', '2.0.0')).toBeNull()
    store.close()
  }))

test('search finds words of any length, in Chinese and English, wherever they stand, and forgets what is gone', () =>
  withFolder(folder => {
    const store = createFirm(join(folder, 'f.zhiheng'))
    commit(store, 'answers.save', answer('4.1', '公司推行卓越绩效模式,使用 QFD and FMEA'))
    commit(store, 'findings.save', finding('f1', '客户满意度连续五年上升'))
    const ids = (text: string) => store.search(text, 10).map(hit => hit.id)
    expect(ids('卓越绩效')).toEqual(['a1/4.1'])
    expect(ids('卓越')).toEqual(['a1/4.1'])
    expect(ids('上升')).toEqual(['f1'])
    expect(ids('升')).toEqual(['f1'])
    expect(ids('fmea')).toEqual(['a1/4.1'])
    expect(ids('公司 模式')).toEqual(['a1/4.1'])
    expect(ids('公司 上升')).toEqual([])
    expect(ids('"*(')).toEqual([])
    commit(store, 'findings.remove', { op: 'remove', entity: 'finding', id: 'f1' })
    expect(ids('上升')).toEqual([])
    store.undo(actor)
    expect(store.search('客户满意度', 10)).toEqual([
      {
        entity: 'finding',
        id: 'f1',
        title: '4.1.1',
        excerpt: '客户满意度连续五年上升',
        ranges: [[0, 5]],
        page: null,
      },
    ])
    store.close()
  }))
