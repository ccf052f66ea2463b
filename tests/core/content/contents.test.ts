import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ask, jobOf, newApp, newFolder } from '../app-kit.ts'
import { xlsxOf } from '../sheets/zip-kit.ts'
import { rawDocx, rawParagraph } from '../word/make-docx.ts'

const pdf = 'resources/packs/sample/lamp-maker/1.1.0/files/17-market-segmentation-2024.pdf'
const gbk = Buffer.from('d6cac1bfb9dcc0edcce5cfb5c8cfd6a4d6a4cae9', 'hex')

const withFiles = async (files: Readonly<Record<string, Buffer | string>>) => {
  const app = newApp()
  await ask(app, 'firms.create', { name: '甲' })
  const folder = newFolder()
  const tokens = Object.entries(files).map(([name, bytes]) => {
    const path = join(folder, name)
    writeFileSync(path, bytes)
    return app.offerPath(path)
  })
  await jobOf(app, ask(app, 'evidence.import', { files: tokens }))
  const { evidence } = await ask(app, 'evidence.list', {})
  const idOf = (name: string): string => evidence.find(({ fileName }) => fileName === name)?.id ?? ''
  return { app, idOf }
}

test('the text of each kind is read once, by what the bytes are', async () => {
  const { app, idOf } = await withFiles({
    '说明.txt': '质量方针\r\n第二行\u200b',
    '旧系统.csv': gbk,
    '记录.docx': rawDocx(rawParagraph('每季度复核') + rawParagraph('形成记录')),
    '台账.xlsx': xlsxOf({
      sheets: [
        {
          name: '台账',
          xml: '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>证书编号</t></is></c><c r="B1"><v>12.5</v></c></row></sheetData>',
        },
      ],
    }),
    '市场.pdf': readFileSync(pdf),
    '未知.bin': Buffer.from([0, 1, 2, 3]),
    '坏.pdf': '%PDF-1.7\nnothing',
  })
  expect(await ask(app, 'contents.status', {})).toEqual({ read: 0, waiting: 7, failed: 0, reading: null })
  expect(await ask(app, 'contents.get', { id: idOf('说明.txt') })).toMatchObject({ state: 'waiting' })
  const job = await jobOf(app, ask(app, 'contents.read', {}))
  expect([job.kind, job.state, job.result]).toEqual([
    'read-content',
    'done',
    { read: 6, waiting: 0, failed: 1 },
  ])
  const read = async (name: string) => [
    (await ask(app, 'contents.get', { id: idOf(name) })).method,
    (await ask(app, 'contents.pages', { id: idOf(name) })).pages,
  ]
  expect(await read('说明.txt')).toEqual(['text', ['质量方针\n第二行']])
  expect(await read('旧系统.csv')).toEqual(['text', ['质量管理体系认证证书']])
  expect(await read('记录.docx')).toEqual(['word', ['每季度复核\n形成记录']])
  expect(await read('台账.xlsx')).toEqual(['sheet', ['台账\n证书编号\t12.5']])
  const [method, pages] = await read('市场.pdf')
  expect([method, pages?.length, String(pages?.[0]).split('\n').slice(0, 2)]).toEqual([
    'pdf',
    7,
    ['2024 年市场细分与竞品顾客分析报告', '文件编号 JY-YX-2024-09 密级：内部'],
  ])
  expect(await read('未知.bin')).toEqual(['none', []])
  expect(await ask(app, 'contents.get', { id: idOf('坏.pdf') })).toEqual({
    state: 'failed',
    method: null,
    pages: 0,
    code: 'content-broken',
    params: {},
  })
})

test('what a person asks for again is read again; a page that is not there is refused', async () => {
  const { app, idOf } = await withFiles({ '说明.txt': '质量方针', '坏.pdf': '%PDF-1.7\nnothing' })
  await jobOf(app, ask(app, 'contents.read', {}))
  await jobOf(app, ask(app, 'contents.read', { again: true }))
  expect(await ask(app, 'contents.status', {})).toEqual({ read: 1, waiting: 0, failed: 1, reading: null })
  await jobOf(app, ask(app, 'contents.read', { again: true, ids: [idOf('说明.txt')] }))
  expect(await ask(app, 'contents.page', { id: idOf('说明.txt'), page: 1 })).toEqual({ text: '质量方针' })
  expect(await app.send('contents.page', { id: idOf('说明.txt'), page: 2 })).toEqual({
    ok: false,
    error: { code: 'not-found', params: { what: 'page', id: '2' } },
  })
})
