import type { Memory } from '../memory.ts'
import { done, type Step, withFirm } from '../step.ts'

const words = (text: string) => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
})
const assessmentId = (memory: Memory) => memory.text('guidedAssessment.id')
const leaf = '4.1.2'

/** Ids and revisions depend on the steps before; the tests of the handlers hold them. */
const plain = ({ id: _, revision: __, ...rest }: { readonly id?: unknown; readonly revision?: unknown }) =>
  rest
const plainRows = ({ rows }: { readonly rows: readonly object[] }) => rows.map(plain)
const plainSnippets = ({ snippets }: { readonly snippets: readonly object[] }) => snippets.map(plain)

/** Notes, snippets, tables of the profile, and the facts behind a score, on an assessment of their own. */
export const guided: readonly Step[] = [
  withFirm(
    'assessments.create',
    'starts one by an instrument with profile tables',
    { instrument: { id: 'gbt-19580-2012', version: '1.1.0' }, year: 2026, title: '2026 年度自评' },
    done({ title: '2026 年度自评', year: 2026 }),
    {
      remember: 'guidedAssessment',
      summarise: ({ title, year }: { title: string; year: number }) => ({ title, year }),
    },
  ),
  withFirm(
    'notes.save',
    'keeps what was noted at a question',
    m => ({ assessmentId: assessmentId(m), leaf, question: 'Q-4.1.2-3', revision: 0, text: '停线两次' }),
    done({ question: 'Q-4.1.2-3', text: '停线两次', updatedAt: '<time>', updatedBy: '陈慧敏' }),
    { summarise: plain },
  ),
  withFirm(
    'notes.list',
    'lists it',
    m => ({ assessmentId: assessmentId(m), leaf }),
    done([{ question: 'Q-4.1.2-3', text: '停线两次', updatedAt: '<time>', updatedBy: '陈慧敏' }]),
    { summarise: ({ notes }: { notes: readonly object[] }) => notes.map(plain) },
  ),
  withFirm(
    'snippets.save',
    'keeps a passage',
    { title: '公司简介', text: words('公司成立于 2008 年。') },
    done({ title: '公司简介', text: words('公司成立于 2008 年。'), position: 1 }),
    { remember: 'snippet', summarise: plain },
  ),
  withFirm(
    'snippets.save',
    'keeps a second one',
    { title: '质量方针', text: words('先做对，再做快。') },
    done({ title: '质量方针', text: words('先做对，再做快。'), position: 2 }),
    { remember: 'secondSnippet', summarise: plain },
  ),
  withFirm(
    'snippets.move',
    'puts it first',
    m => ({ id: m.text('secondSnippet.id'), after: null }),
    done([
      { title: '质量方针', text: words('先做对，再做快。'), position: 0 },
      { title: '公司简介', text: words('公司成立于 2008 年。'), position: 1 },
    ]),
    { summarise: plainSnippets },
  ),
  withFirm(
    'snippets.remove',
    'removes one',
    m => ({ id: m.text('snippet.id'), revision: m.number('snippet.revision') }),
    done({}),
  ),
  withFirm(
    'snippets.list',
    'lists what is left',
    {},
    done([{ title: '质量方针', text: words('先做对，再做快。'), position: 0 }]),
    { summarise: plainSnippets },
  ),
  withFirm(
    'profileRows.save',
    'adds a row with a code',
    m => ({
      assessmentId: assessmentId(m),
      tableId: 'challenges',
      cells: { challenge: '海外认证周期长' },
    }),
    done({ tableId: 'challenges', code: 'C1', cells: { challenge: '海外认证周期长' }, position: 1 }),
    { remember: 'profileRow', summarise: plain },
  ),
  withFirm(
    'profileRows.fill',
    'takes a pasted block',
    m => ({
      assessmentId: assessmentId(m),
      tableId: 'challenges',
      rows: [{ cells: { challenge: '光学人才不足', aspect: '人力资源' } }],
    }),
    done([
      { tableId: 'challenges', code: 'C1', cells: { challenge: '海外认证周期长' }, position: 1 },
      {
        tableId: 'challenges',
        code: 'C2',
        cells: { challenge: '光学人才不足', aspect: '人力资源' },
        position: 2,
      },
    ]),
    { summarise: plainRows },
  ),
  withFirm(
    'answers.save',
    'answers one challenge',
    m => ({
      assessmentId: assessmentId(m),
      leaf: '4.2.2.3',
      revision: 0,
      narrative: words('为应对 C1，认证周期由 120 天降到 60 天。'),
    }),
    done({ updatedAt: '<time>', characters: 17 }),
    { summarise: plain },
  ),
  withFirm(
    'profileRows.coverage',
    'tells which rows are taken up',
    m => ({ assessmentId: assessmentId(m) }),
    done([
      { code: 'C1', namedIn: ['4.2.2.3'], missingIn: [], indicators: [], lacksIndicator: true },
      { code: 'C2', namedIn: [], missingIn: [['4.2.2.3']], indicators: [], lacksIndicator: true },
    ]),
    {
      summarise: ({ rows }: { rows: readonly { rowId: string; tableId: string }[] }) =>
        rows.map(({ rowId: _, tableId: __, ...rest }) => rest),
    },
  ),
  withFirm(
    'profileRows.move',
    'changes the order and no code',
    m => ({ id: m.text('profileRow.id'), after: null }),
    done(['C1', 'C2']),
    { summarise: ({ rows }: { rows: readonly { code: string }[] }) => rows.map(({ code }) => code) },
  ),
  withFirm(
    'profileRows.remove',
    'removes a row',
    m => ({ id: m.text('profileRow.id'), revision: m.number('profileRow.revision') }),
    done({}),
  ),
  withFirm(
    'profileRows.list',
    'lists the rows of all tables',
    {},
    done([
      {
        tableId: 'challenges',
        code: 'C2',
        cells: { challenge: '光学人才不足', aspect: '人力资源' },
        position: 2,
      },
    ]),
    { summarise: plainRows },
  ),
  withFirm(
    'scores.saveFacts',
    'states what the file cannot know',
    m => ({
      assessmentId: assessmentId(m),
      item: '4.1.2',
      revision: 0,
      stated: { learning: false, sites: 'one' },
    }),
    done({ item: '4.1.2', stated: { learning: false, sites: 'one' }, seen: null }),
    { summarise: plain },
  ),
  withFirm(
    'scores.facts',
    'reads an item of results from the register',
    m => ({ assessmentId: assessmentId(m), item: '4.7.7' }),
    done({
      item: '4.7.7',
      revision: 0,
      stated: { learning: null, sites: null },
      seen: { indicators: 0, yearsOfData: 0, hasComparison: false },
    }),
  ),
]
