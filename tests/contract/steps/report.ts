import type { Memory } from '../memory.ts'
import { done, ended, refused, type Step, withFirm, withoutFirm } from '../step.ts'

const assessmentId = (memory: Memory) => memory.text('reportAssessment.id')
const selfCheckId = (memory: Memory) => memory.text('selfCheck.id')
const words = (text: string) => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
})
const titleOf = ({ title, year }: { readonly title: string; readonly year: number }) => ({ title, year })
const textOf = ({ text }: { readonly text: string }) => ({ text })

type Export = { readonly fileName: string }
const fileName = ({ fileName: name }: Export) => ({ fileName: name })

/** The crosswalk, what another assessment proves, the feedback report and the workbook, on assessments of their own. */
export const report: readonly Step[] = [
  withFirm(
    'assessments.create',
    'starts the one that is reported on',
    { instrument: { id: 'gbt-19580-2012', version: '1.0.0' }, year: 2024, title: '2024 年度自评' },
    done({ title: '2024 年度自评', year: 2024 }),
    { remember: 'reportAssessment', summarise: titleOf },
  ),
  withFirm(
    'assessments.create',
    'starts a self-check of the quality management system',
    { instrument: { id: 'iso-9001-2015', version: '1.0.0' }, year: 2024, title: '体系自查' },
    done({ title: '体系自查', year: 2024 }),
    { remember: 'selfCheck', summarise: titleOf },
  ),
  withFirm(
    'answers.save',
    'writes a clause of it',
    m => ({
      assessmentId: selfCheckId(m),
      leaf: 'ISO.10.2',
      revision: 0,
      narrative: words('全年 12 份 8D 报告。'),
    }),
    done({ characters: 8 }),
    { summarise: ({ characters }: { readonly characters: number }) => ({ characters }) },
  ),
  withoutFirm(
    'crosswalk.get',
    'names the frameworks and their links',
    {},
    done({ frameworks: 5, links: 170 }),
    {
      summarise: (pack: { readonly frameworks: readonly unknown[]; readonly links: readonly unknown[] }) => ({
        frameworks: pack.frameworks.length,
        links: pack.links.length,
      }),
    },
  ),
  withFirm(
    'crosswalk.proofs',
    'finds the clause from the item that it speaks for',
    m => ({ assessmentId: assessmentId(m), item: '4.6.3' }),
    done([{ leaf: 'ISO.10.2', excerpt: '全年 12 份 8D 报告。', strength: 'strong', taken: false }]),
    {
      summarise: ({ proofs }: { readonly proofs: readonly Record<string, unknown>[] }) =>
        proofs.map(({ leaf, excerpt, strength, taken }) => ({ leaf, excerpt, strength, taken })),
    },
  ),
  withFirm(
    'crosswalk.takeOver',
    'takes its text over',
    m => ({
      assessmentId: assessmentId(m),
      leaf: '4.6.3.2',
      revision: 0,
      sources: [{ assessmentId: selfCheckId(m), leaf: 'ISO.10.2' }],
    }),
    done({ texts: 1, evidence: 0 }),
    {
      summarise: ({ texts, evidence }: { readonly texts: number; readonly evidence: number }) => ({
        texts,
        evidence,
      }),
    },
  ),
  withFirm(
    'crosswalk.proofs',
    'refuses an item that the instrument does not have',
    m => ({ assessmentId: assessmentId(m), item: '9.9' }),
    refused('not-found', { what: 'item', id: '9.9' }),
  ),
  withFirm(
    'reports.overall',
    'knows no words on the whole yet',
    m => ({ assessmentId: assessmentId(m) }),
    done({ revision: 0, text: '' }),
  ),
  withFirm(
    'reports.saveOverall',
    'keeps them',
    m => ({ assessmentId: assessmentId(m), revision: 0, text: '质量文化扎实。' }),
    done({ text: '质量文化扎实。' }),
    { summarise: textOf },
  ),
  withFirm(
    'reports.feedback',
    'builds the feedback report',
    m => ({ assessmentId: assessmentId(m), language: 'zh-CN' }),
    ended('build-report', { fileName: '甲样_灯饰 2024 年度反馈报告 <today>.pdf' }),
    { summarise: fileName },
  ),
  withFirm(
    'reports.workbook',
    'writes the assessor workbook',
    m => ({ assessmentId: assessmentId(m), language: 'zh-CN', filled: true }),
    ended('write-sheet', { fileName: '甲样_灯饰 2024 年度评审工作簿 <today>.xlsx' }),
    { summarise: fileName },
  ),
]
