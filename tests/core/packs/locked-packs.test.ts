import { appendFileSync, cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sourceOptions } from '../../../electron/core/host/source-options.ts'
import { ask, newApp, newFolder } from '../app-kit.ts'

const copied = (home: string) => {
  const { packsFolder, contentLock } = sourceOptions({ host: 'direct', home })
  const packs = join(home, 'resources/packs')
  for (const kind of ['instrument', 'dossier-template', 'print-style'])
    cpSync(join(packsFolder, kind), join(packs, kind), { recursive: true })
  const lock = join(home, 'resources/content.lock.json')
  cpSync(contentLock ?? '', lock)
  return { packsFolder: packs, contentLock: lock }
}
const names = ({ packs }: { packs: readonly { kind: string; id: string }[] }) =>
  packs.map(({ kind, id }) => `${kind}/${id}`)

test('a pack that is not as published is refused by name, told at the start, and the others work', async () => {
  const home = newFolder()
  const options = copied(home)
  appendFileSync(join(options.packsFolder, 'instrument/gbt-19580-2012/1.0.0/pack.json'), '\n')
  const lines: string[] = []
  const app = newApp(home, { ...options, log: line => lines.push(line) })
  expect(lines).toEqual(['pack-invalid instrument/gbt-19580-2012/1.0.0'])
  expect(names(await ask(app, 'packs.list', {}))).toEqual([
    'instrument/gbt-19580-2012',
    'instrument/iso-9001-2015',
    'dossier-template/zhongshan-government-quality-award',
    'print-style/award-4hao',
    'print-style/award-xiao4',
    'print-style/gw9704',
  ])
  await ask(app, 'firms.create', { name: '甲样' })
  const instrument = { id: 'gbt-19580-2012', version: '1.0.0' }
  expect(await app.send('assessments.create', { instrument, year: 2025, title: '自评' })).toEqual({
    ok: false,
    error: {
      code: 'pack-invalid',
      params: {
        kind: 'instrument',
        ...instrument,
        problem: 'Its text is not the one that was published under this version.',
      },
    },
  })
})

test('without a readable lock no pack is vouched for', async () => {
  const home = newFolder()
  const options = copied(home)
  rmSync(options.contentLock)
  const app = newApp(home, { ...options, log: () => {} })
  expect(names(await ask(app, 'packs.list', {}))).toEqual([])
})
