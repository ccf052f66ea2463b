import { add, type Case, profile, reword, without, write } from '../draft.ts'

const sentence = (text: string): string => `${text}，共 3 处，2025 年完成。`
const long = (text: string, times: number): string =>
  Array.from({ length: times }, (_, at) => `${text}第 ${at + 1} 项完成 ${at * 7} 次。`).join('')

/** What the rules on texts say. */
export const textCases: readonly Case[] = [
  ['leaf-unwritten', d => write(d, '4.1.2', ''), [{ key: 'answer:4.1.2', points: 50 }]],
  [
    'text-short',
    d => write(d, '4.1.2', sentence('公司每月由总经理负责检查')),
    [{ key: 'answer:4.1.2', characters: 22, budget: 750, share: 3 }],
  ],
  [
    'results-text-short',
    d => write(d, '4.7.4', '见图。'),
    [{ key: 'answer:4.7.4', characters: 3, budget: 1200, share: 0 }],
  ],
  [
    'text-long',
    d => add(d, '4.1.4.2', long('巡查噪声点位', 20)),
    [{ key: 'answer:4.1.4.2', characters: 599, budget: 150, share: 399 }],
  ],
  ['owner-unnamed', d => reword(d, '4.1.3', /负责|经理|质量部/g, '某'), [{ key: 'answer:4.1.3', count: 0 }]],
  ['rhythm-unnamed', d => reword(d, '4.1.3', /每月|每年|例会/g, '某'), [{ key: 'answer:4.1.3', count: 0 }]],
  [
    'steps-unnamed',
    d => reword(d, '4.1.3', /步骤|办法|规则|分三步/g, '某'),
    [{ key: 'answer:4.1.3', count: 0 }],
  ],
  [
    'scope-unnamed',
    d => reword(d, '4.1.3', /覆盖|部门|车间|夜班|白班|推广|条线/g, '某'),
    [{ key: 'answer:4.1.3', count: 0 }],
  ],
  [
    'evaluation-unnamed',
    d => reword(d, '4.1.3', /评价|评审|复核|抽查|有效/g, '某'),
    [{ key: 'answer:4.1.3', count: 0 }],
  ],
  [
    'history-missing',
    d => without(d, '4.1.3', '2023 年', '2024 年', '2025 年'),
    [{ key: 'answer:4.1.3', count: 0 }],
  ],
  [
    'link-missing',
    d => reword(d, '4.1.3', /战略目标|O1|见 4\.7/g, '某'),
    [{ key: 'answer:4.1.3', count: 0 }],
  ],
  ['results-not-pointed-to', d => without(d, '4.1.3', '见 4.7'), [{ key: 'answer:4.1.3' }]],
  [
    'claim-without-number',
    d => add(d, '4.1.3', '治理水平显著提高。品牌处于国内领先。审计问题显著提高到 3 项。'),
    [{ key: 'answer:4.1.3', quote: '治理水平显著提高。', word: '显著提高', count: 2 }],
  ],
  [
    'bare-paragraphs',
    d => {
      for (const at of [1, 2, 3, 4, 5]) {
        const line = `治理者要把权力关进制度里，凡事先商量再决定，谁也不能一个人说了算，这样才能走得稳走得远${'啊'.repeat(at)}。`
        add(d, '4.1.3', line)
      }
    },
    [
      {
        key: 'answer:4.1.3',
        quote: '治理者要把权力关进制度里，凡事先商量再决定，谁也不能一个人说了算，这样才能走得稳走得远啊。',
        count: 5,
        all: 14,
      },
    ],
  ],
  [
    'empty-words',
    d => add(d, '4.1.3', '公司高度重视治理，切实加强内控，狠抓 2 项整改，不断完善制度。'),
    [
      {
        key: 'answer:4.1.3',
        quote: '公司高度重视治理，切实加强内控，狠抓 2 项整改，不断完善制度。',
        count: 4,
        words: '高度重视、切实加强、狠抓、不断完善',
      },
    ],
  ],
  [
    'software-without-how',
    d => add(d, '4.1.3', '公司上了 ERP 和 OA，共 2 套。'),
    [{ key: 'answer:4.1.3', quote: '公司上了 ERP 和 OA，共 2 套。', word: 'ERP', count: 1 }],
  ],
  [
    'systems-unconnected',
    d => {
      reword(d, '4.4.4', /接口/g, '窗口')
      add(d, '4.4.4', 'ERP、MES、PLM 三套系统每天自动出 3 张表，erp 由 2 人维护。')
    },
    [{ key: 'answer:4.4.4', count: 3, systems: 'ERP、MES、PLM' }],
  ],
  ['drill-missing', d => reword(d, '4.5.2.4', /演练/g, '某'), [{ key: 'answer:4.5.2.4', count: 0 }]],
  [
    'sharing-anecdotal',
    d => reword(d, '4.6.3.2', /知识库|推广|评审/g, '某'),
    [{ key: 'answer:4.6.3.2', count: 0 }],
  ],
  [
    'target-basis-unnamed',
    d => reword(d, '4.2.2.3', /依据|历史|标杆|对手/g, '某'),
    [{ key: 'answer:4.2.2.3', count: 0 }],
  ],
  [
    'benchmark-choice-unnamed',
    d => reword(d, '4.6.2.2', /标杆|对手|来源|年报/g, '某'),
    [{ key: 'answer:4.6.2.2', count: 0 }],
  ],
  [
    'placeholder-left',
    d => {
      add(d, '4.1.3', '董事会共 5 人，外部董事待补充。')
      profile(d, 'B.1.2.a', '股东 3 名，XXX 持股 58%。', ...['每年评价 1 次'])
    },
    [
      { key: 'answer:4.1.3', quote: '董事会共 5 人，外部董事待补充。', word: '待补充', count: 1 },
      { key: 'profile:B.1.2.a', quote: '股东 3 名，XXX 持股 58%。', word: 'XXX', count: 1 },
    ],
  ],
  [
    'repeats-other-leaf',
    d => {
      const copied =
        '董事会每季度审阅内控报告，逐项核对四十六个控制点的执行证据，并把不合格的条目退回责任部门限期七天整改，整改后由监事复核签字，未通过的再退回一次。'
      add(d, '4.1.3', copied)
      write(
        d,
        '4.4.3',
        ...[copied, '2024 年改为每月审阅，周期由 90 天缩短到 30 天。', long('复核资金计划表', 6)],
      )
    },
    [
      {
        key: 'answer:4.4.3',
        quote:
          '董事会每季度审阅内控报告，逐项核对四十六个控制点的执行证据，并把不合格的条目退回责任部门限期七天整改，整改后由监事复核…',
        other: '4.1.3',
        share: 34,
      },
    ],
  ],
  [
    'repeats-prompt',
    d => add(d, '4.1.3', '权责清楚、账目透明、审计独立、保护各方利益；治理者和高层自己也被评价。'),
    [{ key: 'answer:4.1.3', quote: '权责清楚、账目透明、审计独立、保护各方利益；', count: 1 }],
  ],
  [
    'repeats-last-year',
    d => {
      without(d, '4.1.3', '2025 年')
      if (d.previous === null) return
      d.previous = { ...d.previous, answers: { '4.1.3': d.answers['4.1.3'] ?? { type: 'doc', content: [] } } }
    },
    [{ key: 'answer:4.1.3', share: 100, year: 2025, before: 2024 }],
  ],
  [
    'takeover-unreviewed',
    d => {
      d.takeovers = [
        { leaf: '4.1.3', sourceCode: '4.1.2', reviewed: false },
        { leaf: '4.1.2', sourceCode: '4.1.2', reviewed: true },
      ]
    },
    [
      {
        key: 'answer:4.1.3#4.1.2',
        quote: '4.1.3 的目的：把 4.1.3 的要求变成 12 条可查的规则，写进《4.1.3 管理办法》第 3 版。',
        source: '4.1.2',
      },
    ],
  ],
]
