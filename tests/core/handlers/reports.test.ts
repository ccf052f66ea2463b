import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { describe, expect, test } from 'vitest'
import type { App } from '../../../electron/core/app.ts'
import { readWorkbook } from '../../../electron/core/sheets/read-workbook.ts'
import type { Job } from '../../../shared/contract/requests/work.ts'
import { ask, jobOf, newApp, newFolder } from '../app-kit.ts'
import { readPdf } from '../pdf/support/read-pdf.ts'

const start = async () => {
  const app = newApp(newFolder(), { contentLock: null })
  await ask(app, 'firms.create', { name: '甲样灯饰' })
  const instrument = { id: 'gbt-19580-2012', version: '1.0.0' }
  const { id } = await ask(app, 'assessments.create', { instrument, year: 2025, title: '年度自评' })
  await ask(app, 'scores.save', {
    assessmentId: id,
    item: '4.1.2',
    revision: 0,
    bands: { A: '50-65' },
    percent: 50,
    reason: '六个方面都有固定做法。',
  })
  await ask(app, 'findings.save', {
    assessmentId: id,
    item: '4.1.2',
    kind: 'opportunity',
    text: '两个关键岗位没有后备。',
  })
  return { app, assessmentId: id }
}

/** The bytes of a finished job's export, written to a file. */
const fileOf = async (app: App, job: Job, name: string): Promise<string> => {
  const { exportId } = job.result as { readonly exportId: string }
  const path = join(newFolder(), name)
  const file = app.resolveExport(exportId)
  if (file === null) throw new Error('no export')
  writeFileSync(path, await buffer(file.open()))
  return path
}

describe('the feedback report', () => {
  test('is built in a thread, read back, and holds scores, findings and the words on the whole', async () => {
    const { app, assessmentId } = await start()
    const overall = { assessmentId, revision: 0, text: '质量文化扎实。\n短板在对标。' }
    await ask(app, 'reports.saveOverall', overall)
    const job = await jobOf(app, ask(app, 'reports.feedback', { assessmentId, language: 'zh-CN' }))
    expect(job).toMatchObject({ kind: 'build-report', state: 'done', error: null })
    expect(job.result).toMatchObject({ missingGlyphs: [], sha256: expect.stringMatching(/^[0-9a-f]{64}$/) })
    const { pages, bookmarks, language } = await readPdf(await fileOf(app, job, 'report.pdf'))
    const text = pages.map(page => page.text.replace(/\s/g, '')).join('\n')
    for (const wanted of ['甲样灯饰', '质量文化扎实。', '两个关键岗位没有后备。', '六个方面都有固定做法。'])
      expect(text).toContain(wanted)
    expect(bookmarks.filter(({ level }) => level === 1).map(({ title }) => title)).toEqual([
      '一、总体评价',
      '二、评分结果',
      '三、优势与改进空间',
      '四、改进优先次序',
      '五、评价方法与说明',
    ])
    expect(language).toBe('zh-CN')
  })

  test('a stale revision of the words on the whole answers with the stored ones', async () => {
    const { app, assessmentId } = await start()
    expect(await ask(app, 'reports.overall', { assessmentId })).toEqual({ revision: 0, text: '' })
    const saved = await ask(app, 'reports.saveOverall', { assessmentId, revision: 0, text: '甲' })
    const reply = await app.send('reports.saveOverall', { assessmentId, revision: 0, text: '乙' })
    expect(reply.ok ? null : [reply.error.code, reply.error.current]).toEqual(['conflict', saved])
  })
})

describe('the assessor workbook', () => {
  const rowsOf = async (filled: boolean) => {
    const { app, assessmentId } = await start()
    const job = await jobOf(app, ask(app, 'reports.workbook', { assessmentId, language: 'zh-CN', filled }))
    expect(job).toMatchObject({ kind: 'write-sheet', state: 'done', error: null })
    const path = await fileOf(app, job, 'book.xlsx')
    expect(existsSync(path)).toBe(true)
    const sheets = await readWorkbook(path)
    const scores = sheets.find(sheet => sheet.name === '评分表')
    const row = scores?.rows.find(cells => cells.some(cell => cell.value === '4.1.2'))
    return { names: sheets.map(sheet => sheet.name), scores, row }
  }

  test('holds every question, item and band; its scores are formulas', async () => {
    const { names, scores, row } = await rowsOf(true)
    expect(names).toEqual(['说明', '评分表', '优势与改进空间', '引导问题', '证据', '分档说明'])
    expect(scores?.rows.length).toBe(1 + 7 + 23 + 1)
    expect(row?.map(({ value, formula }) => (formula ? 'formula' : value))).toEqual([
      '4.1.2',
      '高层领导的作用',
      50,
      '过程',
      '50–65%',
      50,
      'formula',
      '六个方面都有固定做法。',
    ])
  })

  test('a blank one gives away no score', async () => {
    const { row } = await rowsOf(false)
    expect(row?.map(({ value, formula }) => (formula ? 'formula' : value))).toEqual([
      '4.1.2',
      '高层领导的作用',
      50,
      '过程',
      'formula',
    ])
  })
})
