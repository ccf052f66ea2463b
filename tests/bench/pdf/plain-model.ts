import type { Block, Cell, DossierModel, Runs } from '../../../shared/domain/dossier/model.ts'

/** What all three printers are given: headings, paragraphs and tables, without charts and evidence. */
export type PlainBlock =
  | { readonly type: 'heading'; readonly level: number; readonly text: string }
  | { readonly type: 'paragraph'; readonly text: string }
  | { readonly type: 'table'; readonly rows: readonly (readonly string[])[] }

const textOf = (runs: Runs): string => runs.map(run => ('text' in run ? run.text : '')).join('')
const cellText = (cell: Cell): string => textOf(cell.runs)

const plainBlocks = (block: Block): readonly PlainBlock[] => {
  switch (block.type) {
    case 'heading':
      return [{ type: 'heading', level: block.level, text: block.text }]
    case 'paragraph':
      return [{ type: 'paragraph', text: textOf(block.runs) }]
    case 'list':
      return block.items.flatMap(item =>
        item.map(runs => ({ type: 'paragraph' as const, text: textOf(runs) })),
      )
    case 'table':
      return [
        {
          type: 'table',
          rows: [block.columns.map(c => c.title), ...block.rows.map(row => row.map(cellText))],
        },
      ]
    case 'form':
      return [{ type: 'table', rows: block.rows.map(row => [row.label, row.value.map(textOf).join(' ')]) }]
    default:
      return []
  }
}

export const plainText = (model: DossierModel): readonly PlainBlock[] =>
  model.parts.flatMap(part => [
    ...(part.titled ? [{ type: 'heading' as const, level: 1, text: part.title }] : []),
    ...part.blocks.flatMap(plainBlocks),
  ])

const kept = new Set<Block['type']>(['heading', 'paragraph', 'list', 'table', 'form', 'contents'])

/** The model without what the peers do not get; `times` repeats its text. */
export const textModel = (model: DossierModel, times: number): DossierModel => ({
  ...model,
  evidence: [],
  parts: Array.from({ length: times }, (_, turn) =>
    model.parts
      .filter(part => turn === 0 || part.type === 'report')
      .filter(part => part.type !== 'evidence' && part.type !== 'catalogue')
      .map(part => ({
        ...part,
        id: `${part.id}-${turn}`,
        blocks: part.blocks
          .filter(block => kept.has(block.type))
          .map(block =>
            block.type === 'heading' && block.anchor !== undefined
              ? { ...block, anchor: `${block.anchor}-${turn}` }
              : block,
          )
          .map(block => withoutEvidence(block)),
      })),
  ).flat(),
})

const plainRuns = (runs: Runs): Runs => runs.filter(run => !('evidence' in run))
const withoutEvidence = (block: Block): Block => {
  if (block.type === 'paragraph') return { ...block, runs: plainRuns(block.runs) }
  if (block.type === 'list') return { ...block, items: block.items.map(item => item.map(plainRuns)) }
  return block
}
