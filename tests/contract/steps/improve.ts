import type { Memory } from '../memory.ts'
import { done, refused, type Step, withFirm } from '../step.ts'

const words = (text: string) => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
})
const last = (memory: Memory) => memory.text('lastYear.id')
const next = (memory: Memory) => memory.text('nextYear.id')

const unstable = /^(id|revision|position|.*Id)$/

/** A reply without ids, revisions and positions, which depend on the steps before. */
const bare = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(bare)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !unstable.test(key))
      .map(([key, member]) => [key, bare(member)]),
  )
}
const whole = { summarise: bare }

const action = {
  title: '缺少竞争对手对比',
  detail: '',
  item: '4.7.2',
  owner: '',
  importance: 5,
  effort: 3,
  startOn: '',
  dueOn: '',
  result: '',
  state: 'plan',
  closedOn: '',
  year: 2023,
  percent: 45,
  finding: '缺少竞争对手对比。',
  priority: { gap: 3, ease: 3, value: 45 },
  evidence: 0,
}
const planned = { ...action, owner: '陈慧敏', effort: 2, priority: { gap: 3, ease: 4, value: 60 } }
const closed = { ...planned, state: 'closed', closedOn: '<today>' }
const line = {
  title: action.title,
  item: action.item,
  owner: planned.owner,
  state: closed.state,
  dueOn: '',
  closedOn: closed.closedOn,
  result: '',
}
const year = (of: number, total: number) => ({
  year: of,
  title: `${of} 年度自评`,
  total,
  points: 1000,
  scoredItems: 1,
  items: 23,
})
const taken = (reviewed: boolean) => ({
  takeovers: [
    {
      leaf: '4.1.2',
      sourceCode: '4.1.2',
      source: { year: 2023, title: '2023 年度自评' },
      takenAt: '<time>',
      reviewed,
    },
  ],
})

type Comparison = { items: { delta: number }[]; categories: { delta: number }[]; leaves: { kind: string }[] }

/** Of a comparison what is not the same in both years. */
const differing = (compared: Comparison) =>
  bare({
    ...compared,
    items: compared.items.filter(({ delta }) => delta !== 0),
    categories: compared.categories.filter(({ delta }) => delta !== 0),
    leaves: compared.leaves.filter(({ kind }) => kind !== 'empty'),
  })

/** A year with a finding that becomes an action, and the year that is started from it. */
export const improve: readonly Step[] = [
  withFirm(
    'assessments.create',
    'a year to improve from',
    { instrument: { id: 'gbt-19580-2012', version: '1.0.0' }, year: 2023, title: '2023 年度自评' },
    done({
      title: '2023 年度自评',
      year: 2023,
      instrument: { version: '1.0.0' },
      spreadLimit: 20,
      updatedAt: '<time>',
    }),
    { ...whole, remember: 'lastYear' },
  ),
  withFirm(
    'answers.save',
    'with a text',
    m => ({ assessmentId: last(m), leaf: '4.1.2', revision: 0, narrative: words('高层每月走访 4 条产线。') }),
    done({ updatedAt: '<time>', characters: 11 }),
    whole,
  ),
  withFirm(
    'scores.save',
    'a score',
    m => ({ assessmentId: last(m), item: '4.7.2', revision: 0, percent: 45 }),
    done({ item: '4.7.2', bands: {}, percent: 45, reason: '' }),
    whole,
  ),
  withFirm(
    'findings.save',
    'and an opportunity',
    m => ({ assessmentId: last(m), item: '4.7.2', kind: 'opportunity', text: '缺少竞争对手对比。' }),
    done({ item: '4.7.2', kind: 'opportunity', text: '缺少竞争对手对比。', dimension: null }),
    { ...whole, remember: 'opportunity' },
  ),
  withFirm(
    'actions.candidates',
    'names it with the priority it would begin with',
    m => ({ assessmentId: last(m) }),
    done({
      opportunities: [
        {
          item: '4.7.2',
          text: '缺少竞争对手对比。',
          dimension: null,
          percent: 45,
          importance: 5,
          gap: 3,
          priority: 45,
          actions: 0,
        },
      ],
    }),
    whole,
  ),
  withFirm(
    'actions.fromFindings',
    'makes an action of it',
    m => ({ ids: [m.text('opportunity.id')] }),
    done({ actions: [action], made: 1 }),
    { ...whole, remember: 'made' },
  ),
  withFirm(
    'actions.fromFindings',
    'never makes a second one',
    m => ({ ids: [m.text('opportunity.id')] }),
    done({ actions: [action], made: 0 }),
    whole,
  ),
  withFirm(
    'actions.fromFindings',
    'refuses an unknown finding',
    { ids: ['none'] },
    refused('not-found', { what: 'finding', id: 'none' }),
  ),
  withFirm(
    'actions.save',
    'changes what is given',
    m => ({
      id: m.text('made.actions.0.id'),
      revision: m.number('made.actions.0.revision'),
      fields: { owner: '陈慧敏', effort: 2 },
    }),
    done(planned),
    { ...whole, remember: 'action' },
  ),
  withFirm(
    'actions.save',
    'refuses a new one without a title',
    { fields: { owner: '陈慧敏' } },
    refused(
      'invalid-input',
      { path: 'fields.title' },
      { issues: [{ path: 'fields.title', message: 'a new action needs a title' }] },
    ),
  ),
  withFirm(
    'actions.move',
    'closes it today',
    m => ({ id: m.text('action.id'), revision: m.number('action.revision'), state: 'closed' }),
    done(closed),
    { ...whole, remember: 'action' },
  ),
  withFirm('actions.list', 'lists it', m => ({ assessmentId: last(m) }), done({ actions: [closed] }), whole),
  withFirm(
    'years.start',
    'takes the text over into the next year',
    m => ({ from: last(m), year: 2024, title: '2024 年度自评', take: { answers: true, notes: true } }),
    done({ answers: 1, notes: 0, left: [] }),
    { ...whole, remember: 'nextYear' },
  ),
  withFirm(
    'years.takeovers',
    'marks it as not reviewed',
    m => ({ assessmentId: next(m) }),
    done(taken(false)),
    whole,
  ),
  withFirm(
    'years.review',
    'until somebody has reviewed it',
    m => ({ assessmentId: next(m), leaf: '4.1.2' }),
    done(taken(true)),
    whole,
  ),
  withFirm(
    'scores.save',
    'the next year stands higher',
    m => ({ assessmentId: next(m), item: '4.7.2', revision: 0, percent: 55 }),
    done({ item: '4.7.2', bands: {}, percent: 55, reason: '' }),
    whole,
  ),
  withFirm(
    'years.lastYear',
    'tells what became of the opportunity',
    m => ({ assessmentId: next(m), item: '4.7.2' }),
    done({
      percent: 55,
      previous: { year: 2023, title: '2023 年度自评', percent: 45 },
      strengths: [],
      opportunities: [{ text: '缺少竞争对手对比。', outcome: 'closed', actions: [line] }],
      others: [],
    }),
    whole,
  ),
  withFirm(
    'years.compare',
    'puts both years side by side',
    m => ({ a: last(m), b: next(m) }),
    done({
      before: year(2023, 36),
      after: year(2024, 44),
      categories: [{ category: '4.7', before: 36, after: 44, delta: 8 }],
      items: [
        {
          item: '4.7.2',
          category: '4.7',
          before: { points: 80, percent: 45, score: 36, opportunities: 1 },
          after: { points: 80, percent: 55, score: 44, opportunities: 0 },
          delta: 8,
          effect: { percent: 8, weight: 0 },
          closed: 1,
          open: 0,
          repeated: 0,
          fresh: 0,
        },
      ],
      leaves: [
        {
          leaf: '4.1.2',
          item: '4.1.2',
          charactersBefore: 11,
          charactersAfter: 11,
          kind: 'same',
          share: 0,
        },
      ],
      closed: [line],
    }),
    { summarise: differing },
  ),
  withFirm(
    'gains.list',
    'ranks what is scored',
    m => ({ assessmentId: last(m) }),
    done({ codes: [['4.7.2', 45]], unscored: 22 }),
    {
      summarise: ({
        gains,
        unscored,
      }: {
        gains: { code: string; percent: number }[]
        unscored: string[]
      }) => ({
        codes: gains.map(({ code, percent }) => [code, percent]),
        unscored: unscored.length,
      }),
    },
  ),
  withFirm(
    'actions.remove',
    'removes the action',
    m => ({ id: m.text('action.id'), revision: m.number('action.revision') }),
    done({}),
  ),
]
