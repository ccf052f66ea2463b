import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseNumberCell } from '../../../../renderer/src/features/assess/results/parse-number-cell.ts'
import { neighbour, progressMark } from '../../../../renderer/src/features/assess/tree/leaf-list.ts'
import { shortened, textDifference } from '../../../../renderer/src/saving/text-difference.ts'

describe('textDifference', () => {
  it('names what was put in and taken out', () => {
    expect(textDifference('每周三走动，记录 412 条。', '每周二走动，记录 1,268 条。')).toEqual([
      { kind: 'same', text: '每周' },
      { kind: 'removed', text: '三' },
      { kind: 'added', text: '二' },
      { kind: 'same', text: '走动，记录 ' },
      { kind: 'removed', text: '412' },
      { kind: 'added', text: '1,268' },
      { kind: 'same', text: ' 条。' },
    ])
  })

  it('holds both texts whole', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.string({ maxLength: 60 }), (before, after) => {
        const pieces = textDifference(before, after)
        const side = (kind: string) =>
          pieces
            .filter(piece => piece.kind === 'same' || piece.kind === kind)
            .map(piece => piece.text)
            .join('')
        expect([side('removed'), side('added')]).toEqual([before, after])
      }),
    )
  })

  it('shortens what stayed', () => {
    const pieces = textDifference(`${'头'.repeat(100)}旧`, `${'头'.repeat(100)}新`)
    expect(shortened(pieces, 3)).toEqual([
      { kind: 'same', text: '…头头头' },
      { kind: 'removed', text: '旧' },
      { kind: 'added', text: '新' },
    ])
  })
})

describe('a number as it is typed into a form', () => {
  it.each([
    ['1,234.5', { ok: true, value: 1234.5 }],
    [' ９８．２％ ', { ok: true, value: 98.2 }],
    ['−3', { ok: true, value: -3 }],
    ['', { ok: true, value: null }],
    ['无', { ok: true, value: null }],
    ['约 5', { ok: false }],
    ['1.2.3', { ok: false }],
    ['1e400', { ok: false }],
    ['96,1', { ok: false }],
    ['-1,234,567', { ok: true, value: -1_234_567 }],
  ])('%s', (text, cell) => {
    expect(parseNumberCell(text)).toEqual(cell)
  })
})

describe('leaves', () => {
  it('have neighbours inside the list', () => {
    const codes = ['4.1.2', '4.1.3', '4.1.4.2']
    expect([
      neighbour(codes, '4.1.3', 1),
      neighbour(codes, '4.1.3', -1),
      neighbour(codes, '4.1.2', -1),
      neighbour(codes, 'x', 1),
    ]).toEqual(['4.1.4.2', '4.1.2', null, null])
  })

  it('carry a mark of progress', () => {
    expect([progressMark(0, 2500), progressMark(1, 2500), progressMark(2000, 2500)]).toEqual([
      'empty',
      'half',
      'full',
    ])
  })
})
