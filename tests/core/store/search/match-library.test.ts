import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { FirmStore } from '../../../../electron/core/store/firm-store.ts'
import { foldText } from '../../../../shared/domain/search/fold-text.ts'
import { commit, createFirm, withFolder } from '../firm-kit.ts'
import { newEvidence, readContent } from './library-kit.ts'

/** The library of the table: number, title, other facts, pages. */
const library = [
  [
    1,
    '质量管理体系认证证书',
    { issuer: '中国质量认证中心', documentNumber: '00126Q31234R2M' },
    ['兹证明 甲样灯饰有限公司\n质量管理体系符合 GB/T 19001-2016', '覆盖范围：LED 灯具的设计与生产'],
  ],
  [
    2,
    'CNAS 检测报告',
    { note: '委托第三方' },
    ['样品名称：筒灯', '检验结论：所检项目符合要\n求。签发日期 ２０２５年３月１日'],
  ],
  [
    3,
    '重庆银行资信证明',
    { keywords: ['授信', 'AAA'], owner: '财务部 王敏' },
    ['Credit rating report\nissued by the bank'],
  ],
  [4, '顾客满意度调查', { fileName: '2025满意度(终稿).xlsx' }, ['证', '书写规范']],
  [
    5,
    '音乐厅照明工程合同',
    { confidential: true },
    ['合同编号：HT-2025-008；金额￥1,200,000.00元', '签约双方\t甲方\t乙方'],
  ],
] as const

describe('a table of queries', () => {
  const state: { store: FirmStore | null; end: () => void } = { store: null, end: () => {} }
  beforeAll(async () => {
    const opened = Promise.withResolvers<void>()
    const ended = Promise.withResolvers<void>()
    void withFolder(async folder => {
      const store = createFirm(join(folder, 'f.zhiheng'))
      commit(
        store,
        'import',
        ...library.map(([number, title, facts]) =>
          newEvidence(store, number, {
            title,
            ...facts,
            ...('keywords' in facts ? { keywords: [...facts.keywords] } : {}),
          } as never),
        ),
      )
      for (const [number, , , pages] of library) readContent(store, number, pages)
      state.store = store
      state.end = ended.resolve
      opened.resolve()
      await ended.promise
      store.close()
    })
    await opened.promise
  })
  afterAll(() => state.end())

  test.each([
    ['two signs of a title', '证书', [1]],
    ['one sign, in a title and on pages', '证', [1, 3, 4]],
    ['one sign in the middle of a page', '饰', [1]],
    ['a word across the end of a line', '要求', [2]],
    ['never a word across the end of a page', '证书写', []],
    ['the last sign of a page', '产', [1]],
    ['the first two signs of a page', '覆盖', [1]],
    ['several words, in facts and content', '资信 credit', [3]],
    ['several words on different pages', '筒灯 结论', [2]],
    ['several words in different evidence', '筒灯 授信', []],
    ['small letters for capitals', 'led', [1]],
    ['a part of a word', 'redi', [3]],
    ['full-width digits by usual ones', '2025年3月', [2]],
    ['usual digits by full-width ones', '１９００１', [1]],
    ['a number of a document', '31234r2m', [1]],
    ['signs inside a word', 'GB/T', [1]],
    ['brackets of either width', '2025满意度（终稿）', [4]],
    ['an amount', '1,200,000', [5]],
    ['a number with hyphens', 'HT-2025-008', [5]],
    ['a quotation mark that stands nowhere', '"', []],
    ['operators of a query language are words', 'AND OR NOT', []],
    ['initials', 'zlgltx', [1]],
    ['initials from the middle', 'rzzs', [1]],
    ['initials of signs with several readings', 'cqyh', [3]],
    ['initials by the word they stand in', 'yyt', [5]],
    ['initials after letters', 'cnasjcbg', [2]],
    ['initials and a word', 'gkmyd 2025', [4]],
    ['a keyword', '授信', [3]],
    ['an owner', '王敏', [3]],
    ['a number of an evidence', 'E-4', [4]],
    ['nothing across two cells', '双方甲', []],
    ['nothing', '凤凰', []],
  ])('%s: %s', (_, query, numbers) => {
    const found = state.store?.matchLibrary(query)
    expect(found?.more).toBe(false)
    expect(found?.matches.map(match => Number(match.evidenceId.slice(1))).toSorted()).toEqual(numbers)
  })

  test('a text without a word asks for nothing', () => {
    expect(['', ' ', '\n\t', '\u200b', '\0'].map(text => state.store?.matchLibrary(text))).toEqual([
      null,
      null,
      null,
      null,
      null,
    ])
  })

  test('titles come before facts, facts before content; content names its first page', () => {
    expect(
      state.store?.matchLibrary('证')?.matches.map(({ evidenceId, page }) => [evidenceId, page]),
    ).toEqual([
      ['e3', null],
      ['e1', 1],
      ['e4', 1],
    ])
    expect(state.store?.search('签发日期', 5)).toEqual([
      {
        entity: 'evidence',
        id: 'e2',
        title: 'E-2 CNAS 检测报告',
        excerpt: '检验结论：所检项目符合要求。签发日期 ２０２５年３月１日',
        ranges: [[14, 18]],
        page: 2,
      },
    ])
  })
})

test('what was removed is not found, and found again when that is taken back; a page read anew is found by its new words only', () =>
  withFolder(folder => {
    const store = createFirm(join(folder, 'f.zhiheng'))
    const found = (text: string) =>
      store.matchLibrary(text)?.matches.map(({ evidenceId, page }) => [evidenceId, page])
    commit(
      store,
      'import',
      newEvidence(store, 1, { title: '证书' }),
      newEvidence(store, 2, { title: '报告' }),
    )
    readContent(store, 1, ['甲页', '乙页'])
    expect(found('乙页')).toEqual([['e1', 2]])
    expect(store.matchLibrary('页')?.matches).toHaveLength(1)
    commit(store, 'remove', { op: 'remove', entity: 'evidence', id: 'e1' })
    expect([found('乙页'), found('证书')]).toEqual([[], []])
    store.undo('李质量')
    expect([found('乙页'), found('证书')]).toEqual([[['e1', 2]], [['e1', null]]])
    readContent(store, 1, ['丙页'])
    expect([found('乙页'), found('甲页'), found('丙页')]).toEqual([[], [], [['e1', 1]]])
    commit(store, 'save', {
      op: 'update',
      entity: 'evidence',
      id: 'e2',
      revision: store.get('evidence', 'e2')?.revision ?? 0,
      fields: { title: '合同' },
    })
    expect([found('报告'), found('合同'), found('ht')]).toEqual([[], [['e2', null]], [['e2', null]]])
    store.close()
  }))

test('every evidence that holds the words literally is found, and no text is too strange', () => {
  const signs = fc.constantFrom(...Array.from('质量管理证书体系 abcAB12２，。/-("*^:\n\t\u0000😀é'))
  const text = fc.string({ unit: signs, maxLength: 24 })
  return withFolder(async folder => {
    const store = createFirm(join(folder, 'f.zhiheng'))
    commit(store, 'import', ...Array.from({ length: 40 }, (_, at) => newEvidence(store, at + 1)))
    const titles = new Map<string, string>()
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 40 }), text, text), { minLength: 5, maxLength: 10 }),
        text,
        (changes, query) => {
          for (const [number, title, page] of changes) {
            const id = `e${number}`
            const revision = store.get('evidence', id)?.revision ?? 0
            if (title.trim() !== '') {
              commit(store, 'save', { op: 'update', entity: 'evidence', id, revision, fields: { title } })
            }
            readContent(store, number, [page])
            titles.set(id, page)
          }
          const wanted = foldText(query)
          const found = new Set(store.matchLibrary(query)?.matches.map(match => match.evidenceId))
          if (wanted === '') return
          for (const [id, page] of titles) {
            const title = store.get('evidence', id)?.title ?? ''
            if (foldText(title).includes(wanted) || foldText(page).includes(wanted))
              expect(found).toContain(id)
          }
        },
      ),
      { numRuns: 150 },
    )
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), query => {
        store.matchLibrary(query)
        store.search(query, 20)
      }),
      { numRuns: 300 },
    )
    store.close()
  })
})
