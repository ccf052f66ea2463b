import { expect, test } from 'vitest'
import { fitBlock } from '../../../../shared/domain/profile/fit-block.ts'
import { readPack } from '../../../packs/read-pack.ts'

const products = readPack('instrument', 'gbt-19580-2012', '1.1.0').profile.tables.find(
  table => table.id === 'products',
)
if (products === undefined) throw new Error('no table of products')

test.each([
  {
    name: 'a block over all columns',
    block: [
      ['吸顶灯', '52%', '省电', '经销'],
      ['筒灯', '31%', '不频闪', '直供'],
    ],
    from: 0,
    cells: [
      { line: '吸顶灯', share: '52%', features: '省电', delivery: '经销' },
      { line: '筒灯', share: '31%', features: '不频闪', delivery: '直供' },
    ],
  },
  {
    name: 'a block from the second column on, wider than the table',
    block: [['52', '省电', '经销', '多出来']],
    from: 1,
    cells: [{ share: '52', features: '省电', delivery: '经销' }],
  },
  {
    name: 'headings of a sheet',
    block: [
      ['产品线', '占销售额（%）', '顾客看重的特性'],
      ['吸顶灯', '52', '省电'],
    ],
    from: 0,
    cells: [{ line: '吸顶灯', share: '52', features: '省电' }],
  },
  {
    name: 'headings of a sheet that calls some columns otherwise',
    block: [
      ['产品系列', '占销售额（％）', '用户'],
      ['吸顶灯', '52', '家装'],
    ],
    from: 0,
    cells: [{ line: '吸顶灯', share: '52', features: '家装' }],
  },
  {
    name: 'English headings and the codes of a printed table',
    block: [
      ['No.', 'Product line', 'Share of sales'],
      ['P1', '吸顶灯', '52%'],
      ['P2', '筒灯', '31%'],
    ],
    from: 0,
    cells: [
      { line: '吸顶灯', share: '52%' },
      { line: '筒灯', share: '31%' },
    ],
  },
  { name: 'one coded line', block: [['P7', '吸顶灯']], from: 0, cells: [{ line: '吸顶灯' }] },
  {
    name: 'empty lines',
    block: [['', ''], ['吸顶灯', ''], ['']],
    from: 0,
    cells: [{ line: '吸顶灯', share: '' }],
  },
  { name: 'nothing', block: [], from: 0, cells: [] },
])('$name', ({ block, from, cells }) => {
  expect(fitBlock(block, products, from)).toEqual(cells)
})

test('a cell is cut to what a cell may hold', () => {
  expect(fitBlock([['长'.repeat(3000)]], products, 0)).toEqual([{ line: '长'.repeat(2000) }])
})
