import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ask, jobOf, newApp, newFolder } from '../app-kit.ts'

const failureOf = async (promise: Promise<{ ok: boolean; error?: unknown }>) => (await promise).error

test('a second application is told that the file is in use and by whom; after closing it opens', async () => {
  const home = newFolder()
  const [first, second] = [newApp(home), newApp(home)]
  await ask(first, 'settings.save', { personName: '陈慧敏' })
  const { fileName } = await ask(first, 'firms.create', { name: '甲样' })
  const { firms } = await ask(second, 'firms.list', {})
  const id = firms[0]?.id ?? ''
  expect(await failureOf(second.send('firms.open', { id }))).toMatchObject({
    code: 'locked',
    params: { who: '陈慧敏' },
  })
  await ask(first, 'firms.close', {})
  expect((await ask(second, 'firms.open', { id })).fileName).toBe(fileName)
  expect(readdirSync(join(home, '质衡')).includes(fileName)).toBe(true)
})

test('closing backs up what changed, and only then', async () => {
  const app = newApp(newFolder(), { autoBackup: true })
  const { fileId } = await ask(app, 'firms.create', { name: '甲样' })
  await ask(app, 'firms.close', {})
  expect((await ask(app, 'backups.list', { fileId })).backups.length).toBe(0)
  const id = (await ask(app, 'firms.list', {})).firms[0]?.id ?? ''
  const { revision } = await ask(app, 'firms.open', { id })
  await ask(app, 'firms.save', { revision, facts: { town: '古镇镇' } })
  await ask(app, 'firms.close', {})
  const { backups } = await ask(app, 'backups.list', { fileId })
  expect(backups.map(({ verified }) => verified)).toEqual([true])
  const restored = await jobOf(app, ask(app, 'backups.restore', { id: backups[0]?.id ?? '' }))
  const { facts } = await ask(app, 'firms.open', {
    id: String(Reflect.get(Object(restored.result), 'firmId')),
  })
  expect(facts.town).toBe('古镇镇')
})

test('names that are taken get a number; a failed new firm leaves no file', async () => {
  const home = newFolder()
  const app = newApp(home)
  const names: string[] = []
  for (let n = 0; n < 3; n++) names.push((await ask(app, 'firms.create', { name: '甲:样 💡/..' })).fileName)
  expect(names).toEqual(['甲_样 💡_.zhiheng', '甲_样 💡_ (2).zhiheng', '甲_样 💡_ (3).zhiheng'])
  await app.send('firms.create', { name: '乙', sample: 'none' })
  await ask(app, 'firms.close', {})
  expect(readdirSync(join(home, '质衡')).sort()).toEqual([...names].sort())
})

test('an uploaded firm file moves to the firm folder; one that is none goes nowhere and can be tried again', async () => {
  const home = newFolder()
  const app = newApp(home)
  const path = join(app.stagingFolder, 'upload')
  writeFileSync(path, 'not a firm file at all')
  const token = app.offerStaged(path, '../别人的.zhiheng')
  for (let n = 0; n < 2; n++) {
    expect(await failureOf(app.send('firms.open', { token }))).toMatchObject({ code: 'not-a-firm-file' })
  }
  expect(existsSync(join(home, '质衡')) ? readdirSync(join(home, '质衡')) : []).toEqual([])
})

test('broken settings and lists are kept aside and never keep the application shut', async () => {
  const home = newFolder()
  newApp(home)
  for (const name of ['settings.json', 'recent.json'])
    writeFileSync(join(home, 'data', name), '{"language": "fr"')
  const app = newApp(home)
  expect(await ask(app, 'settings.get', {})).toEqual({
    language: 'zh-CN',
    theme: 'system',
    personName: '',
    backupMinutes: 15,
  })
  expect(await ask(app, 'firms.list', {})).toEqual({ firms: [] })
  expect(
    readdirSync(join(home, 'data'))
      .filter(name => name.endsWith('.broken'))
      .sort(),
  ).toEqual(['recent.json.broken', 'settings.json.broken'])
})

test('a token is good for ten minutes', async () => {
  const time = { now: Date.now() }
  const home = newFolder()
  const app = newApp(home, { clock: () => time.now })
  writeFileSync(join(home, '证.txt'), '合格')
  await ask(app, 'firms.create', { name: '甲样' })
  const [early, late] = [app.offerPath(join(home, '证.txt')), app.offerPath(join(home, '证.txt'))]
  const states = async (token: typeof early) => {
    const { result } = await jobOf(app, ask(app, 'evidence.import', { files: [token] }))
    return JSON.stringify(result).match(/"state":"(\w+)"/)?.[1]
  }
  time.now += 9 * 60_000
  const first = await states(early)
  time.now += 2 * 60_000
  expect([first, await states(late)]).toEqual(['imported', 'failed'])
})

test('a firm that cannot be closed cleanly is closed nevertheless, and opens again', async () => {
  const app = newApp(newFolder(), { log: () => {} })
  const { revision } = await ask(app, 'firms.create', { name: '甲样' })
  await ask(app, 'firms.save', { revision, facts: { town: '古镇镇' } })
  await ask(app, 'firms.close', {})
  const { id = '', folder = '', fileName = '' } = { ...(await ask(app, 'firms.list', {})).firms[0] }
  const { store } = await app.desk.open(join(folder, fileName), null)
  const seen: string[] = []
  app.onEvent(event => seen.push(event.type))
  const reading = store.db.prepare('SELECT seq FROM journal').iterate()
  reading.next()
  expect(await failureOf(app.send('firms.close', {}))).toMatchObject({ code: 'internal' })
  expect(seen).toEqual(['firm.closed'])
  expect(existsSync(`${store.path}.lock`)).toBe(false)
  expect((await ask(app, 'firms.open', { id })).facts.town).toBe('古镇镇')
  reading.return?.()
  store.db.close()
})
