import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { RichText } from '../../../shared/domain/text/rich-text.ts'
import { ask, jobOf, newApp, newFolder } from '../app-kit.ts'

const words = (text: string): RichText => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
})

const start = async () => {
  const app = newApp(newFolder(), { contentLock: null })
  await ask(app, 'firms.create', { name: '甲样' })
  const of = (id: string, title: string) =>
    ask(app, 'assessments.create', { instrument: { id, version: '1.0.0' }, year: 2025, title })
  const gbt = await of('gbt-19580-2012', '卓越自评')
  const iso = await of('iso-9001-2015', '体系自查')
  const narrative = words('内审每年两次,2025 年开出 31 项,按期关闭 29 项。')
  await ask(app, 'answers.save', { assessmentId: iso.id, leaf: 'ISO.9.2', revision: 0, narrative })
  const path = join(newFolder(), '内审报告.txt')
  writeFileSync(path, '2025 年内部审核报告')
  const job = await jobOf(app, ask(app, 'evidence.import', { files: [app.offerPath(path)], leaf: 'ISO.9.2' }))
  expect(job.state).toBe('done')
  return { app, gbt, iso }
}

test('what the ISO 9001 self-check holds is found from the item that it speaks for', async () => {
  const { app, gbt, iso } = await start()
  const { proofs } = await ask(app, 'crosswalk.proofs', { assessmentId: gbt.id, item: '4.6.2' })
  expect(proofs).toEqual([
    {
      framework: 'iso-9001',
      assessmentId: iso.id,
      assessment: '体系自查',
      year: 2025,
      leaf: 'ISO.9.2',
      strength: 'strong',
      characters: 20,
      excerpt: '内审每年两次,2025 年开出 31 项,按期关闭 29 项。',
      percent: null,
      evidence: [{ id: expect.any(String), number: 1, title: '内审报告' }],
      taken: false,
    },
  ])
  expect((await ask(app, 'crosswalk.proofs', { assessmentId: gbt.id, item: '4.7.4' })).proofs).toEqual([])
})

test('one click takes text and evidence over, marked; one undo takes all of it back', async () => {
  const { app, gbt, iso } = await start()
  const own = words('已有正文。')
  const place = { assessmentId: gbt.id, leaf: '4.6.2.3' }
  const { revision } = await ask(app, 'answers.save', { ...place, revision: 0, narrative: own })
  const sources = [{ assessmentId: iso.id, leaf: 'ISO.9.2' }]
  const taken = await ask(app, 'crosswalk.takeOver', { ...place, revision, sources })
  expect(taken).toEqual({ revision: expect.any(Number), texts: 1, evidence: 1 })
  const { narrative } = await ask(app, 'answers.get', place)
  expect(narrative.content.slice(0, 2)).toEqual([
    ...own.content,
    {
      type: 'heading',
      attrs: { level: 3 },
      content: [{ type: 'text', text: 'ISO 9001:2015 9.2 内部审核' }],
    },
  ])
  const again = await ask(app, 'crosswalk.proofs', { assessmentId: gbt.id, item: '4.6.2' })
  expect(again.proofs.map(({ leaf, taken: mark }) => [leaf, mark])).toEqual([['ISO.9.2', true]])
  const linked = async () => (await ask(app, 'evidence.list', {})).evidence.map(({ links }) => links)
  expect(await linked()).toEqual([['4.6.2.3', 'ISO.9.2']])
  await ask(app, 'history.undo', {})
  expect((await ask(app, 'answers.get', place)).narrative).toEqual(own)
  expect(await linked()).toEqual([['ISO.9.2']])
})

test('a narrative that somebody else changed meanwhile is not written over', async () => {
  const { app, gbt, iso } = await start()
  const place = { assessmentId: gbt.id, leaf: '4.6.2.3' }
  await ask(app, 'answers.save', { ...place, revision: 0, narrative: words('刚写的。') })
  const sources = [{ assessmentId: iso.id, leaf: 'ISO.9.2' }]
  const reply = await app.send('crosswalk.takeOver', { ...place, revision: 0, sources })
  expect(reply.ok ? 'taken' : reply.error.code).toBe('conflict')
})
