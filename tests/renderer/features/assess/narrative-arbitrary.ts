import fc from 'fast-check'
import type { Block, Inline, RichText } from '../../../../shared/domain/text/rich-text.ts'

const mark = fc.constantFrom<{ type: 'bold' | 'italic' }[]>(
  [{ type: 'bold' }],
  [{ type: 'italic' }],
  [{ type: 'bold' }, { type: 'italic' }],
)
const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
const id = fc.string({ minLength: 1, maxLength: 80 })
const inline: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ type: fc.constant('text' as const), text: words }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('text' as const), text: words, marks: mark }) },
  fc.constant({ type: 'hardBreak' as const }),
  fc.record({ type: fc.constant('evidenceRef' as const), attrs: fc.record({ evidence: id }) }),
  fc.record({
    type: fc.constant('indicatorRef' as const),
    attrs: fc.record({
      indicator: id,
      series: fc.constantFrom('actual' as const, 'target' as const, 'rival' as const, 'benchmark' as const),
      year: fc.option(fc.integer({ min: 1900, max: 2200 })),
    }),
  }),
  fc.record({
    type: fc.constant('profileRef' as const),
    attrs: fc.record({ code: fc.string({ minLength: 1, maxLength: 20 }) }),
  }),
)

const lookOf = (node: Inline): string => (node.type === 'text' ? JSON.stringify(node.marks ?? []) : '')

/** Neighbouring texts of one look are one text, as every editor keeps them. */
const inlines = (most: number) =>
  fc.array(inline, { minLength: 1, maxLength: most }).map(nodes =>
    nodes.filter((node, at) => {
      const before = nodes[at - 1]
      return !(node.type === 'text' && before?.type === 'text' && lookOf(node) === lookOf(before))
    }),
  )

const paragraph = fc.oneof(
  { weight: 4, arbitrary: fc.record({ type: fc.constant('paragraph' as const), content: inlines(4) }) },
  fc.constant({ type: 'paragraph' as const }),
)
const paragraphs = fc.array(paragraph, { minLength: 1, maxLength: 2 })
const items = fc.array(fc.record({ type: fc.constant('listItem' as const), content: paragraphs }), {
  minLength: 1,
  maxLength: 3,
})

type Table = Extract<Block, { type: 'table' }>
const cellType = fc.constantFrom('tableCell' as const, 'tableHeader' as const)
const oneCell = fc.record({ type: cellType, content: paragraphs })

/** A grid of cells of which one may cover several rows and columns; always whole. */
const table: fc.Arbitrary<Table> = fc
  .record({
    height: fc.integer({ min: 1, max: 4 }),
    width: fc.integer({ min: 1, max: 4 }),
    at: fc.tuple(fc.nat(3), fc.nat(3)),
    span: fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })),
    cells: fc.array(oneCell, { minLength: 16, maxLength: 16 }),
  })
  .map(({ height, width, at, span, cells }) => {
    const top = at[0] % height
    const left = at[1] % width
    const rowspan = Math.min(span[0], height - top)
    // a cell that covers whole rows would leave the rows below it empty, which no editor keeps
    const colspan = Math.min(span[1], Math.max(1, rowspan > 1 ? width - 1 : width), width - left)
    const over = rowspan > 1 && colspan === width ? 1 : rowspan
    return {
      type: 'table' as const,
      content: Array.from({ length: height }, (_, row) => ({
        type: 'tableRow' as const,
        content: Array.from({ length: width }, (_unused, column) => ({ row, column }))
          .filter(
            place =>
              (place.row === top && place.column === left) ||
              place.row < top ||
              place.row >= top + over ||
              place.column < left ||
              place.column >= left + colspan,
          )
          .map(place => {
            const { type, content } = cells[place.row * 4 + place.column] ?? {
              type: 'tableCell',
              content: [],
            }
            const covers = place.row === top && place.column === left && over + colspan > 2
            return { type, ...(covers ? { attrs: { colspan, rowspan: over } } : {}), content }
          }),
      })),
    }
  })

const block: fc.Arbitrary<Block> = fc.oneof(
  { weight: 3, arbitrary: paragraph },
  fc.record({
    type: fc.constant('heading' as const),
    attrs: fc.record({ level: fc.integer({ min: 1, max: 3 }) }),
    content: inlines(3),
  }),
  fc.record({ type: fc.constant('bulletList' as const), content: items }),
  fc.record({ type: fc.constant('orderedList' as const), content: items }),
  fc.record({
    type: fc.constant('orderedList' as const),
    attrs: fc.record({ start: fc.integer({ min: 2, max: 40 }) }),
    content: items,
  }),
  { weight: 2, arbitrary: table },
  fc.record({
    type: fc.constant('figure' as const),
    attrs: fc.record({ evidence: id, caption: fc.string({ maxLength: 40 }) }),
  }),
)

const isWritten = (one: Block): boolean => one.type !== 'paragraph' || one.content !== undefined

/** Narratives of everything that the schema allows, as an editor keeps them. */
export const narrative: fc.Arbitrary<RichText> = fc
  .array(block, { maxLength: 6 })
  .map(content => ({ type: 'doc' as const, content: content.some(isWritten) ? content : [] }))
