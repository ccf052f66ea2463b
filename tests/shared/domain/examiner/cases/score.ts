import {
  band,
  bands,
  type Case,
  findings,
  indicators,
  keepIndicators,
  reword,
  score,
  without,
} from '../draft.ts'

const three = (text: string): readonly string[] => [1, 2, 3].map(n => `${text} ${n} 处`)

/** What the rules on scores say. */
export const scoreCases: readonly Case[] = [
  ['item-unscored', d => score(d, '4.1.2', { percent: null }), [{ key: 'score:4.1.2', points: 50 }]],
  [
    'reason-missing',
    d => score(d, '4.1.2', { reason: '  ' }),
    [{ key: 'score:4.1.2', percent: 55, characters: 0 }],
  ],
  [
    'reason-thin',
    d => score(d, '4.1.2', { reason: '总体不错，得五十五。' }),
    [{ key: 'score:4.1.2', quote: '总体不错，得五十五。', percent: 55, characters: 10 }],
  ],
  [
    'reason-repeated',
    d => score(d, '4.1.3', { reason: d.scores['4.1.2']?.reason ?? '' }),
    [
      {
        key: 'score:4.1.3',
        quote: '高层领导的作用：高层亲自做、定期做、员工说得出来的事；方向、沟通、文化、质量，见证据 1。',
        other: '4.1.2',
      },
    ],
  ],
  [
    'bands-missing',
    d => score(d, '4.1.2', { bands: { A: '50-65', D: '50-65' } }),
    [{ key: 'score:4.1.2', percent: 55, missing: '学习、整合' }],
  ],
  [
    'percent-outside-bands',
    d => score(d, '4.1.2', { percent: 70 }),
    [{ key: 'score:4.1.2', percent: 70, from: 70, to: 85, outside: 4, dimensions: 4 }],
  ],
  [
    'percent-far-from-fit',
    d => score(d, '4.1.2', { percent: 65 }),
    [{ key: 'score:4.1.2', percent: 65, fit: 55 }],
  ],
  [
    'bands-far-apart',
    d => band(d, '4.1.2', 'I', '0-5'),
    [{ key: 'score:4.1.2', high: '方法', highBand: '50–65%', low: '整合', lowBand: '0–5%' }],
  ],
  [
    'strong-without-strength',
    d => findings(d, '4.1.2', 'strength', []),
    [{ key: 'findings:4.1.2', percent: 55, count: 0 }],
  ],
  [
    'high-with-few-strengths',
    d => bands(d, '4.1.2', '70-85', 75),
    [{ key: 'findings:4.1.2', percent: 75, count: 1 }],
  ],
  [
    'weak-without-opportunity',
    d => findings(d, '4.1.3', 'opportunity', []),
    [{ key: 'findings:4.1.3', percent: 35, count: 0 }],
  ],
  [
    'opportunities-outweigh',
    d => {
      bands(d, '4.1.2', '70-85', 75)
      findings(d, '4.1.2', 'opportunity', three('缺口'))
    },
    [{ key: 'findings:4.1.2', percent: 75, strengths: 1, opportunities: 3 }],
  ],
  [
    'strengths-outweigh',
    d => {
      bands(d, '4.1.3', '10-25', 20)
      findings(d, '4.1.3', 'strength', three('做法覆盖'))
    },
    [{ key: 'findings:4.1.3', percent: 20, strengths: 3, opportunities: 1 }],
  ],
  [
    'opportunity-vague',
    d => findings(d, '4.1.2', 'opportunity', ['有待加强', '夜班知晓率 79%']),
    [{ key: 'findings:4.1.2#o-4.1.2-0', quote: '有待加强' }],
  ],
  [
    'strength-vague',
    d => findings(d, '4.1.2', 'strength', ['领导重视']),
    [{ key: 'findings:4.1.2#s-4.1.2-0', quote: '领导重视' }],
  ],
  [
    'total-inflated',
    d => {
      for (const item of Object.keys(d.scores)) bands(d, item, '70-85', 80)
    },
    [{ key: 'assessment:', total: 800, from: 750 }],
  ],
  [
    'one-band-for-all',
    d => {
      for (const item of Object.keys(d.scores)) bands(d, item, '50-65', 55)
    },
    [{ key: 'assessment:', count: 23, scored: 23, from: '50', to: '65' }],
  ],
  [
    'percent-jump',
    d => {
      if (d.previous === null) return
      d.previous = { ...d.previous, scores: { '4.1.2': { bands: {}, percent: 40, reason: '' } } }
    },
    [
      {
        key: 'score:4.1.2',
        quote: '高层领导的作用：高层亲自做、定期做、员工说得出来的事；方向、沟通、文化、质量，见证据 1。',
        percent: 55,
        before: 40,
        year: 2024,
      },
    ],
  ],
  [
    'percent-drop',
    d => {
      if (d.previous === null) return
      d.previous = { ...d.previous, scores: { '4.1.3': { bands: {}, percent: 45, reason: '' } } }
    },
    [
      {
        key: 'score:4.1.3',
        quote: '组织治理：权责清楚、账目透明、审计独立、保护各方利益；治理者和高层自己，见证据 2。',
        percent: 35,
        before: 45,
        year: 2024,
      },
    ],
  ],
  ...(
    [
      ['approach', '4.1.2', '方法', '没有成套'],
      ['deployment', '4.1.2', '展开', '只在部分'],
      ['learning', '4.1.2', '学习', '缺少评价'],
      ['integration', '4.1.2', '整合', '脱节'],
      ['trend', '4.7.3', '趋势', '没有趋势'],
      ['comparison', '4.7.3', '对比', '缺少对比'],
    ] as const
  ).map(
    ([name, item, dimension, word]): Case => [
      `reason-against-${name}`,
      d => score(d, item, { reason: `总体可行，但${word}，证据见第 3 份材料与第 4 份材料。` }),
      [
        {
          key: `score:${item}#${{ 方法: 'A', 展开: 'D', 学习: 'L', 整合: 'I', 趋势: 'T', 对比: 'C' }[dimension]}`,
          quote: `总体可行，但${word}，证据见第 3 份材料与第 4 份材料。`,
          dimension,
          band: '50–65%',
          word,
        },
      ],
    ],
  ),
  [
    'learning-band-without-change',
    d => without(d, '4.1.2', '2023 年', '2024 年'),
    [{ key: 'score:4.1.2', band: '50–65%', count: 1 }],
  ],
  [
    'deployment-band-without-scope',
    d => reword(d, '4.1.2', /覆盖|部门|车间|夜班|白班|推广|条线/g, '某'),
    [{ key: 'score:4.1.2#D', dimension: '展开', band: '50–65%', count: 0 }],
  ],
  [
    'integration-band-without-link',
    d => reword(d, '4.1.2', /战略目标|O1|见 4\.7/g, '某'),
    [{ key: 'score:4.1.2#I', dimension: '整合', band: '50–65%', count: 0 }],
  ],
  [
    'approach-band-without-owner',
    d => reword(d, '4.1.2', /负责|经理|质量部/g, '某'),
    [{ key: 'score:4.1.2#A', dimension: '方法', band: '50–65%', count: 0 }],
  ],
  [
    'approach-band-without-rhythm',
    d => reword(d, '4.1.2', /每月|每年|例会/g, '某'),
    [{ key: 'score:4.1.2#A', dimension: '方法', band: '50–65%', count: 0 }],
  ],
  [
    'segment-band-without-split',
    d => reword(d, '4.7.7', /产品线|顾客群/g, '某'),
    [{ key: 'score:4.7.7#I', dimension: '整合', band: '50–65%', count: 0 }],
  ],
  [
    'cap-no-learning',
    d => {
      d.stated = { '4.1.2': { learning: false, sites: null } }
    },
    [
      {
        key: 'score:4.1.2',
        given: '50–65%',
        most: 25,
        cap: '看不到评价和改进的证据，“学习”不宜高于 10–25% 档',
      },
    ],
  ],
  [
    'cap-single-site',
    d => {
      d.stated = { '4.1.2': { learning: null, sites: 'one' } }
    },
    [
      {
        key: 'score:4.1.2',
        given: '50–65%',
        most: 45,
        cap: '只覆盖一个班次、一条产线或一个厂区，“展开”不宜高于 45%',
      },
    ],
  ],
  [
    'cap-no-comparison',
    d => {
      for (const leaf of ['4.7.3.2', '4.7.3.3']) indicators(d, leaf, () => ({ rival: {}, benchmark: {} }))
    },
    [{ key: 'score:4.7.3', given: '55%', most: 45, cap: '没有对比数据，本条结果不宜高于 45%' }],
  ],
  [
    'cap-short-trend',
    d => indicators(d, '4.7.5', () => ({ actual: { 2024: 85, 2025: 90 } })),
    [{ key: 'score:4.7.5', given: '50–65%', most: 25, cap: '年度数据不足三个点，“趋势”不宜高于 25%' }],
  ],
  [
    'results-above-improvement',
    d =>
      indicators(d, '4.7.7', one =>
        one.direction === 'down' ? {} : { actual: { 2023: 95, 2024: 93, 2025: 90 } },
      ),
    [{ key: 'score:4.7.7', percent: 55, improved: 5, count: 12 }],
  ],
  [
    'results-above-sustained',
    d => {
      bands(d, '4.7.7', '70-85', 75)
      indicators(d, '4.7.7', (_, at) =>
        at < 4 ? { direction: 'up', actual: { 2023: 95, 2024: 93, 2025: 90 } } : {},
      )
    },
    [{ key: 'score:4.7.7', percent: 75, improved: 8, count: 12 }],
  ],
  [
    'comparison-band-few-compared',
    d => indicators(d, '4.7.7', (_, at) => (at < 9 ? { rival: {}, benchmark: {} } : {})),
    [{ key: 'score:4.7.7', band: '50–65%', found: 3, count: 12 }],
  ],
  [
    'comparison-band-behind',
    d => {
      keepIndicators(d, '4.7.7', name => !/处罚|事故/.test(name))
      bands(d, '4.7.7', '70-85', 75)
      indicators(d, '4.7.7', one =>
        one.direction === 'down' ? {} : { rival: { 2025: 95 }, benchmark: { 2025: 97 } },
      )
    },
    [{ key: 'score:4.7.7', band: '70–85%', found: 3, count: 10 }],
  ],
]
