import { action, type Case, consensus, findings, indicator, score, team } from '../draft.ts'

const last = (texts: readonly string[]) =>
  texts.map((text, at) => ({ id: `old${at}`, item: '4.1.2', kind: 'opportunity' as const, text }))

const allItems = '4.1.2、4.1.3、4.1.4、4.2.2、4.2.3、4.3.2、4.3.3、4.4.2、4.4.3、4.4.4、4.4.5、4.4.6 等 23 项'

/** What the rules on improvement and on the team say. */
export const afterCases: readonly Case[] = [
  [
    'no-actions',
    d => {
      d.actions = []
    },
    [
      {
        key: 'improve:',
        quote: '4.1.2 的成品仓暂缺 1 人，周末无人值守。',
        count: 23,
        all: 23,
        items: allItems,
      },
    ],
  ],
  [
    'opportunities-without-action',
    d => findings(d, '4.1.2', 'opportunity', ['夜班知晓率 79%', '供方只抽问 A 级']),
    [{ key: 'improve:', quote: '夜班知晓率 79%', count: 2, all: 24, items: '4.1.2' }],
  ],
  [
    'action-without-owner',
    d => action(d, 'x0', { owner: ' ' }),
    [{ key: 'action:x0', action: '4.1.2 补齐成品仓人手' }],
  ],
  [
    'action-without-date',
    d => action(d, 'x0', { dueOn: '' }),
    [{ key: 'action:x0', action: '4.1.2 补齐成品仓人手' }],
  ],
  [
    'action-overdue',
    d => action(d, 'x0', { dueOn: '2026-03-25' }),
    [
      {
        key: 'action:x0',
        action: '4.1.2 补齐成品仓人手',
        due: '2026-03-25',
        days: 7,
        owner: '邓立群',
      },
    ],
  ],
  [
    'action-closed-without-result',
    d => action(d, 'x1', { result: '' }),
    [{ key: 'action:x1', action: '4.1.3 补齐成品仓人手' }],
  ],
  [
    'action-closed-without-evidence',
    d => action(d, 'x0', { state: 'closed', closedOn: '2026-03-01', result: '已补 1 人' }),
    [{ key: 'action:x0', action: '4.1.2 补齐成品仓人手' }],
  ],
  [
    'action-without-effect',
    d => {
      action(d, 'x1', { indicatorId: 'K-4.7.6-3', closedOn: '2025-06-30' })
      indicator(d, 'K-4.7.6-3', { actual: { 2023: 80, 2024: 90, 2025: 90 } })
    },
    [
      {
        key: 'action:x1',
        action: '4.1.3 补齐成品仓人手',
        name: '直通率',
        before: 90,
        value: 90,
        unit: '%',
      },
    ],
  ],
  [
    'last-year-dropped',
    d => {
      if (d.previous === null) return
      const texts = [
        '夜班员工对今年三件事的知晓率偏低',
        '成品仓暂缺 1 人，周末没有人值守',
        '不合格的让步放行没有签字记录',
      ]
      d.previous = { ...d.previous, findings: last(texts) }
      action(d, 'x0', { findingId: 'old2' })
    },
    [
      {
        key: 'years:',
        quote: '夜班员工对今年三件事的知晓率偏低',
        count: 1,
        all: 3,
        year: 2024,
        items: '4.1.2',
      },
    ],
  ],
  [
    'opportunity-repeated',
    d => {
      if (d.previous === null) return
      d.previous = { ...d.previous, findings: last(['4.1.2 的成品仓暂缺 2 人，周末无人值守。']) }
    },
    [{ key: 'findings:4.1.2#o0', quote: '4.1.2 的成品仓暂缺 1 人，周末无人值守。', year: 2024 }],
  ],
  ['one-assessor', d => team(d, { assessors: d.team.assessors.slice(0, 1) }), [{ key: 'team:', count: 1 }]],
  [
    'spread-without-consensus',
    d => {
      consensus(d, '4.1.3', null)
      team(d, { ballots: [...d.team.ballots, { assessorId: 'p3', item: '4.1.3', percent: 60 }] })
    },
    [{ key: 'consensus:4.1.3', low: 35, high: 60, spread: 25 }],
  ],
  [
    'consensus-reason-missing',
    d => {
      consensus(d, '4.1.3', { reason: '同意' })
      team(d, { ballots: [...d.team.ballots, { assessorId: 'p3', item: '4.1.3', percent: 60 }] })
    },
    [{ key: 'consensus:4.1.3', quote: '同意', low: 35, high: 60, spread: 25 }],
  ],
  [
    'consensus-not-applied',
    d => score(d, '4.1.2', { percent: 50 }),
    [{ key: 'consensus:4.1.2', agreed: 55, percent: 50 }],
  ],
  [
    'visit-change-without-evidence',
    d => {
      d.evidence = d.evidence.filter(({ id }) => id !== 'e55')
    },
    [{ key: 'visit:4.1.2', quote: '现场看到夜班同样执行', before: 50, after: 55 }],
  ],
  [
    'visit-change-without-reason',
    d => consensus(d, '4.1.2', { visitReason: '' }),
    [{ key: 'visit:4.1.2', before: 50, after: 55 }],
  ],
  [
    'visit-check-open',
    d =>
      team(d, {
        visitChecks: [
          ...d.team.visitChecks,
          { id: 'v2', item: '4.1.3', text: '授权书是否更新', state: 'open' },
        ],
      }),
    [{ key: 'visit:4.1.3', quote: '授权书是否更新', count: 1 }],
  ],
  [
    'visit-refuted-unchanged',
    d =>
      team(d, {
        visitChecks: [
          { id: 'v1', item: '4.1.2', text: '夜班是否同样执行', state: 'refuted' },
          { id: 'v2', item: '4.1.3', text: '授权书是否更新', state: 'refuted' },
        ],
      }),
    [{ key: 'visit:4.1.3', quote: '授权书是否更新', count: 1 }],
  ],
  [
    'ballots-alike',
    d => team(d, { ballots: d.team.ballots.map(one => ({ ...one, percent: 55 })) }),
    [{ key: 'team:#p1/p2', first: '陈慧敏', second: '邓立群', count: 23 }],
  ],
]
