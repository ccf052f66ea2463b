import { expect, test } from 'vitest'
import type { RichText } from '../../../shared/domain/text/rich-text.ts'
import { ask, newApp } from '../app-kit.ts'

const words = (text: string): RichText => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
})

test('a removed assessment comes back with all its parts, and undo is told to every window', async () => {
  const app = newApp()
  await ask(app, 'firms.create', { name: '甲样' })
  const instrument = { id: 'gbt-19580-2012', version: '1.0.0' }
  const { id, revision } = await ask(app, 'assessments.create', { instrument, year: 2025, title: '自评' })
  const narrative = words('巡查每月一次。')
  await ask(app, 'answers.save', { assessmentId: id, leaf: '4.1.2', revision: 0, narrative })
  await ask(app, 'scores.save', { assessmentId: id, item: '4.1.2', revision: 0, percent: 45 })
  await ask(app, 'findings.save', { assessmentId: id, item: '4.1.2', kind: 'strength', text: '有记录。' })
  const heard: unknown[] = []
  app.onEvent(event =>
    heard.push(event.type === 'firm.changed' ? [event.command, [...event.entities].sort()] : event.type),
  )
  await ask(app, 'assessments.remove', { id, revision })
  expect(await ask(app, 'assessments.list', {})).toEqual({ assessments: [] })
  await ask(app, 'history.undo', {})
  const { leaves, scores } = await ask(app, 'assessments.get', { id })
  const { findings } = await ask(app, 'findings.list', { assessmentId: id, item: '4.1.2' })
  expect({
    text: (await ask(app, 'answers.get', { assessmentId: id, leaf: '4.1.2' })).narrative,
    characters: leaves.find(({ leaf }) => leaf === '4.1.2')?.characters,
    percents: scores.map(({ percent }) => percent),
    findings: findings.map(({ text }) => text),
  }).toEqual({ text: narrative, characters: 7, percents: [45], findings: ['有记录。'] })
  const all = ['answer', 'assessment', 'finding', 'score']
  expect(heard).toEqual([
    ['assessments.remove', all],
    ['assessments.remove', all],
  ])
})

test('a build is passed over by undo', async () => {
  const app = newApp()
  await ask(app, 'firms.create', { name: '甲样' })
  const { revision } = (await ask(app, 'firms.current', {})).firm ?? { revision: 0 }
  await ask(app, 'firms.save', { revision, facts: { town: '古镇镇' } })
  expect(await ask(app, 'history.undo', {})).toEqual({ command: 'firms.save', seq: 2 })
  expect(await app.send('history.undo', {})).toEqual({
    ok: false,
    error: { code: 'nothing-to-undo', params: {} },
  })
})
