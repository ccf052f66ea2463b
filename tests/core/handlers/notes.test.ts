import { expect, test } from 'vitest'
import type { App } from '../../../electron/core/app.ts'
import type { RichText } from '../../../shared/domain/text/rich-text.ts'
import { ask, jobOf, newApp } from '../app-kit.ts'

const words = (text: string): RichText => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
})

const start = async (): Promise<{ app: App; assessmentId: string }> => {
  const app = newApp()
  await ask(app, 'settings.save', { personName: '陈慧敏' })
  await ask(app, 'firms.create', { name: '甲样' })
  const instrument = { id: 'gbt-19580-2012', version: '1.0.0' }
  const assessment = await ask(app, 'assessments.create', { instrument, year: 2025, title: '自评' })
  return { app, assessmentId: assessment.id }
}

test('a note is kept by question, changes, is found by its words, and goes when emptied', async () => {
  const { app, assessmentId } = await start()
  const place = { assessmentId, leaf: '4.1.2', question: 'Q-4.1.2-3' }
  const first = await ask(app, 'notes.save', { ...place, revision: 0, text: '2024 年停线两次' })
  expect(first).toEqual({
    question: 'Q-4.1.2-3',
    revision: first.revision,
    text: '2024 年停线两次',
    updatedAt: expect.any(String),
    updatedBy: '陈慧敏',
  })
  const second = await ask(app, 'notes.save', { ...place, revision: first.revision, text: '2024 年停线三次' })
  expect(await ask(app, 'notes.list', { assessmentId, leaf: '4.1.2' })).toEqual({ notes: [second] })
  expect((await ask(app, 'notes.list', { assessmentId, leaf: '4.1.3' })).notes).toEqual([])
  expect(
    (await ask(app, 'search.find', { text: '停线三次' })).hits.map(({ entity, id }) => [entity, id]),
  ).toEqual([['questionNote', `${assessmentId}/Q-4.1.2-3`]])
  expect(await ask(app, 'notes.save', { ...place, revision: second.revision, text: ' ' })).toEqual({
    question: 'Q-4.1.2-3',
    revision: 0,
    text: '',
    updatedAt: null,
    updatedBy: '',
  })
  await ask(app, 'history.undo', {})
  expect(
    (await ask(app, 'notes.list', { assessmentId, leaf: '4.1.2' })).notes.map(({ text }) => text),
  ).toEqual(['2024 年停线三次'])
  expect((await jobOf(app, ask(app, 'firms.check', {}))).result).toEqual({ problems: [] })
})

test('an empty note where there is none leaves no trace, a stale one and a foreign question are refused', async () => {
  const { app, assessmentId } = await start()
  const place = { assessmentId, leaf: '4.1.2', question: 'Q-4.1.2-1' }
  await ask(app, 'notes.save', { ...place, revision: 0, text: '' })
  expect((await ask(app, 'history.state', {})).undo?.command).toBe('assessments.create')
  const stored = await ask(app, 'notes.save', { ...place, revision: 0, text: '2019 年定' })
  expect(await app.send('notes.save', { ...place, revision: 0, text: '别的' })).toEqual({
    ok: false,
    error: { code: 'conflict', params: {}, current: stored },
  })
  const foreign = { ...place, question: 'Q-4.1.3-1', revision: 0, text: '别的' }
  expect(await app.send('notes.save', foreign)).toEqual({
    ok: false,
    error: { code: 'not-found', params: { what: 'question', id: 'Q-4.1.3-1' } },
  })
})

test('notes go with their assessment and come back with it', async () => {
  const { app, assessmentId } = await start()
  await ask(app, 'notes.save', {
    assessmentId,
    leaf: '4.1.2',
    question: 'Q-4.1.2-1',
    revision: 0,
    text: '在',
  })
  await ask(app, 'scores.saveFacts', {
    assessmentId,
    item: '4.1.2',
    revision: 0,
    stated: { learning: false, sites: 'one' },
  })
  const { revision } = (await ask(app, 'assessments.get', { id: assessmentId })).assessment
  await ask(app, 'assessments.remove', { id: assessmentId, revision })
  await ask(app, 'history.undo', {})
  const { notes } = await ask(app, 'notes.list', { assessmentId, leaf: '4.1.2' })
  const { stated } = await ask(app, 'scores.facts', { assessmentId, item: '4.1.2' })
  expect({ notes: notes.map(({ text }) => text), stated }).toEqual({
    notes: ['在'],
    stated: { learning: false, sites: 'one' },
  })
})

test('snippets keep their order, change, move and come back', async () => {
  const { app } = await start()
  const keep = (title: string) => ask(app, 'snippets.save', { title, text: words(`${title}的正文`) })
  const [a, b, c] = [await keep('甲'), await keep('乙'), await keep('丙')]
  const titles = async () => (await ask(app, 'snippets.list', {})).snippets.map(({ title }) => title)
  await ask(app, 'snippets.move', { id: c.id, after: null })
  expect(await titles()).toEqual(['丙', '甲', '乙'])
  const changed = await ask(app, 'snippets.save', {
    id: b.id,
    revision: b.revision,
    title: '乙二',
    text: words('新'),
  })
  expect(changed).toEqual({
    id: b.id,
    revision: changed.revision,
    title: '乙二',
    text: words('新'),
    position: 2,
  })
  expect(await app.send('snippets.remove', { id: b.id, revision: b.revision })).toEqual({
    ok: false,
    error: { code: 'conflict', params: {}, current: changed },
  })
  await ask(app, 'snippets.remove', { id: a.id, revision: a.revision })
  expect(await titles()).toEqual(['丙', '乙二'])
  await ask(app, 'history.undo', {})
  expect(await titles()).toEqual(['丙', '甲', '乙二'])
})
