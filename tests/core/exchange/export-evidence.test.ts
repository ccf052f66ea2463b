import { execFileSync } from 'node:child_process'
import { createWriteStream, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { expect, test } from 'vitest'
import type { App } from '../../../electron/core/app.ts'
import { readWorkbook } from '../../../electron/core/sheets/read-workbook.ts'
import { filesInZip } from '../../files-in-zip.ts'
import { ask, jobOf, newApp, newFolder } from '../app-kit.ts'

const offered = (app: App, name: string, content: string) => {
  const path = join(newFolder(), name)
  writeFileSync(path, content)
  return app.offerPath(path)
}

const newLibrary = async () => {
  const app = newApp()
  await ask(app, 'firms.create', { name: '甲样/灯饰' })
  const instrument = { id: 'gbt-19580-2012', version: '1.0.0' }
  await ask(app, 'assessments.create', { instrument, year: 2025, title: '自评' })
  const take = (name: string, content: string, leaf?: string) =>
    jobOf(
      app,
      ask(app, 'evidence.import', {
        files: [offered(app, name, content)],
        ...(leaf === undefined ? {} : { leaf }),
      }),
    )
  await take('体系证书.pdf', '%PDF-1.4 证书一', '4.2.1.2')
  await take('巡查记录.txt', '巡查', '4.1.2')
  await take('薪酬.txt', '保密的', '4.1.2')
  await take('无处可用.txt', '未关联')
  await take('错发.txt', '撤回的', '4.1.2')
  const { evidence } = await ask(app, 'evidence.list', {})
  const of = async (number: number) => {
    const found = (await ask(app, 'evidence.list', {})).evidence.find(one => one.number === number)
    if (found === undefined) throw new Error(`no E-${number}`)
    return { id: found.id, revision: found.revision }
  }
  await ask(app, 'evidence.link', { id: (await of(1)).id, leaf: '4.1.2' })
  await ask(app, 'evidence.save', { ...(await of(3)), facts: { confidential: true } })
  await ask(app, 'evidence.withdraw', { ...(await of(5)), reason: '发错了' })
  await jobOf(
    app,
    ask(app, 'evidence.replace', {
      ...(await of(1)),
      file: offered(app, '新证书.pdf', '%PDF-1.4 证书二'),
      reason: '换证',
    }),
  )
  return { app, evidence }
}

const saved = async (app: App, id: string): Promise<string> => {
  const folder = newFolder()
  const file = app.resolveExport(id)
  if (file === null) throw new Error('no export')
  await pipeline(file.open(), createWriteStream(join(folder, 'evidence.zip')))
  return folder
}

test('all evidence comes out as a folder tree with indexes and hashes that anyone can check', async () => {
  const { app } = await newLibrary()
  const scope = { kind: 'all' } as const
  const job = await jobOf(app, ask(app, 'custody.export', { scope, language: 'zh-CN', versions: true }))
  expect(job).toMatchObject({ state: 'done', result: { files: 6, leftOut: 0 } })
  const folder = await saved(app, job.id)
  const files = await filesInZip(join(folder, 'evidence.zip'))
  const today = new Date()
  const day = [today.getFullYear(), today.getMonth() + 1, today.getDate()]
    .map(part => String(part).padStart(2, '0'))
    .join('-')
  expect([...files.keys()].toSorted()).toEqual(
    [
      'index.html',
      'index.xlsx',
      'SHA256SUMS.txt',
      '4.1 领导/4.1.2 高层领导的作用/E-002 巡查记录.txt',
      '4.1 领导/4.1.2 高层领导的作用/E-003 薪酬.txt',
      '4.1 领导/4.1.2 高层领导的作用/E-001 体系证书.pdf',
      '已撤回/E-005 错发.txt',
      '未关联/E-004 无处可用.txt',
      `旧版本/E-001 体系证书 （${day} 前）.pdf`,
    ].toSorted(),
  )
  execFileSync('unzip', ['-q', 'evidence.zip'], { cwd: folder })
  execFileSync('sha256sum', ['-c', '--strict', '--status', 'SHA256SUMS.txt'], { cwd: folder })
  const digest = execFileSync('sh', ['-c', 'cut -c1-64 SHA256SUMS.txt | LC_ALL=C sort | sha256sum'], {
    cwd: folder,
  })
  expect(job.result).toMatchObject({ digest: String(digest).slice(0, 64) })
  const [index, replaced] = await readWorkbook(join(folder, 'index.xlsx'))
  expect([index?.rows.length, replaced?.rows.length]).toEqual([6, 2])
})

test('confidential files stay behind, their lines stay in the index; a scope takes only what belongs to it', async () => {
  const { app } = await newLibrary()
  const scope = { kind: 'item', item: '4.1.2' } as const
  const job = await jobOf(app, ask(app, 'custody.export', { scope, language: 'en', confidential: false }))
  expect(job).toMatchObject({ state: 'done', result: { files: 2, leftOut: 1 } })
  const files = await filesInZip(join(await saved(app, job.id), 'evidence.zip'))
  expect([...files.keys()].filter(path => path.includes('/'))).toEqual([
    '4.1 Leadership/4.1.2 Role of senior leaders/E-001 体系证书.pdf',
    '4.1 Leadership/4.1.2 Role of senior leaders/E-002 巡查记录.txt',
  ])
})

test('an export is noted in the custody history of what was in it, and of nothing else', async () => {
  const { app, evidence } = await newLibrary()
  const scope = { kind: 'item', item: '4.1.2' } as const
  const { result } = await jobOf(
    app,
    ask(app, 'custody.export', { scope, language: 'zh-CN', confidential: false }),
  )
  const noted = async (id: string) =>
    (await ask(app, 'evidence.custody', { id })).events.filter(({ kind }) => kind === 'recorded')
  const [, second, third] = evidence
  expect(await noted(second?.id ?? '')).toMatchObject([
    {
      record: 'export',
      scope: '4.1.2 高层领导的作用',
      count: 2,
      digest: Reflect.get(Object(result), 'digest'),
    },
  ])
  expect(await noted(third?.id ?? '')).toEqual([])
})

test('evidence whose stored bytes have rotted is named, and nothing is exported', async () => {
  const { app } = await newLibrary()
  const known = (await ask(app, 'firms.list', {})).firms[0]
  const { store } = await app.desk.open(join(known?.folder ?? '', known?.fileName ?? ''), null)
  store.db.exec(
    `UPDATE blob_chunk SET bytes = zeroblob(length(bytes)) WHERE blob =
     (SELECT b.id FROM blob b JOIN evidence e USING (sha256) WHERE e.number = 4)`,
  )
  const job = await jobOf(app, ask(app, 'custody.export', { scope: { kind: 'all' }, language: 'zh-CN' }))
  expect(job).toMatchObject({ state: 'failed', error: { code: 'evidence-damaged', params: { number: 4 } } })
  expect(app.resolveExport(job.id)).toBeNull()
})
