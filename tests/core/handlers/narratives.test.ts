import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Block, Inline, RichText } from '../../../shared/domain/text/rich-text.ts'
import { ask, bytesOf, doneJob, importFiles, newFirm, withApp } from '../../promises/app-kit.ts'
import { readPdf } from '../pdf/support/read-pdf.ts'
import { makePng } from '../pdf/support/small-model.ts'

const cell = (text: string) => ({
  type: 'tableCell' as const,
  content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] }],
})
const narrative = (evidence: string, more: readonly Inline[]): RichText => {
  const blocks: Block[] = [
    { type: 'table', content: [{ type: 'tableRow', content: [cell('夜班首件'), cell('漏检 0 次')] }] },
    { type: 'figure', attrs: { evidence, caption: '走动检查路线' } },
    { type: 'paragraph', content: [{ type: 'text', text: '合格率 2025 年 ' }, ...more] },
  ]
  return { type: 'doc', content: blocks }
}

test('a narrative with table, figure and live value: kept as it is, found by its words, printed with them', () =>
  withApp(async (app, home) => {
    const { assessmentId, dossierId } = await newFirm(app, '正文 工厂')
    const path = join(home, '路线.png')
    writeFileSync(path, makePng(60, 40, 4))
    const [picture] = await importFiles(app, [path])
    const indicator = await ask(app, 'indicators.save', {
      fields: {
        code: 'K-1',
        leaf: '4.7.2',
        name: '合格率',
        unit: '%',
        direction: 'up',
        decimals: 1,
        definition: '',
        source: '',
        rivalName: '',
        benchmarkName: '',
        formula: null,
        owner: null,
        yearFromMonths: null,
      },
    })
    await ask(app, 'indicators.setValue', { id: indicator.id, series: 'actual', year: 2025, value: 98.94 })
    const text = narrative(picture?.evidenceId ?? '', [
      { type: 'indicatorRef', attrs: { indicator: indicator.id, series: 'actual', year: 2025 } },
    ])
    const place = { assessmentId, leaf: '4.1.2' }
    await ask(app, 'answers.save', { ...place, revision: 0, narrative: text })
    expect((await ask(app, 'answers.get', place)).narrative).toEqual(text)
    for (const words of ['夜班首件', '走动检查路线']) {
      const { hits } = await ask(app, 'search.find', { text: words })
      expect(hits.map(({ entity, id }) => [entity, id])).toEqual([['answer', `${assessmentId}/4.1.2`]])
    }

    const job = await doneJob(app, ask(app, 'dossiers.build', { id: dossierId }))
    const pdf = join(home, 'dossier.pdf')
    writeFileSync(pdf, await bytesOf(app.resolveExport(String(Reflect.get(Object(job.result), 'id')))))
    const printed = (await readPdf(pdf)).pages.map(page => page.text).join('\n')
    expect(
      ['夜班首件', '图1走动检查路线', '合格率2025年98.9%'].filter(words => !printed.includes(words)),
    ).toEqual([])
    expect(printed).not.toContain('图片无法读取')
  }))
