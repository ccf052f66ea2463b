import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { App } from '../../../electron/core/app.ts'
import { ask, jobOf, newApp, newFolder } from '../app-kit.ts'

const take = async (app: App, names: readonly string[]): Promise<void> => {
  const folder = newFolder()
  const files = names.map(name => {
    writeFileSync(join(folder, `${name}.txt`), name)
    return app.offerPath(join(folder, `${name}.txt`))
  })
  await jobOf(app, ask(app, 'evidence.import', { files }))
}

test('the list of all evidence follows every change, its undo and its redo', async () => {
  const app = newApp()
  await ask(app, 'firms.create', { name: '甲' })
  await take(app, ['甲', '乙', '丙'])
  const list = async () => (await ask(app, 'evidence.list', {})).evidence
  const oneByOne = async () => {
    const { ids } = await ask(app, 'library.ids', {})
    return Promise.all(ids.map(id => ask(app, 'evidence.get', { id })))
  }
  const [first, second] = (await list()).map(({ id, revision }) => ({ id, revision }))
  if (first === undefined || second === undefined) throw new Error('nothing came in')
  const steps: readonly (() => Promise<unknown>)[] = [
    () => ask(app, 'evidence.save', { ...first, facts: { title: '改名' } }),
    () => ask(app, 'evidence.withdraw', { ...second, reason: '作废' }),
    () => ask(app, 'library.change', { ids: [first.id, second.id], facts: { owner: '王工' } }),
    () => take(app, ['丁']),
    () => ask(app, 'library.remove', { ids: [first.id] }),
    () => ask(app, 'history.undo', {}),
    () => ask(app, 'history.redo', {}),
  ]
  for (const step of steps) {
    await step()
    expect(await list()).toEqual(await oneByOne())
  }
  expect((await list()).map(({ number }) => number)).toEqual([2, 3, 4])
})
