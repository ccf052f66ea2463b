import type { PdfNode, StackNode } from '../pdf-document.ts'

/**
 * Nodes that follow one another. `keepWithNext` glues the group to the head of the next one; `head` is how much
 * of a following group must fit below it, in points, where that group cannot be glued itself (a table).
 */
export type Group = {
  readonly nodes: readonly PdfNode[]
  readonly keepWithNext?: boolean
  readonly head?: number
  readonly pageBreak?: 'before' | 'beforeEven'
}

const together = (nodes: readonly PdfNode[]): StackNode => ({ stack: [...nodes], unbreakable: true })

/** A gap of that height that may stand where a page ends. */
const room = (height: number): PdfNode => ({
  canvas: [{ type: 'line', x1: 0, y1: 0, x2: 0, y2: 0, lineWidth: 0.001, lineColor: '#ffffff' }],
  margin: [0, height, 0, 0],
})

/** Joins groups so that no heading stands alone at the foot of a page. */
export const joinGroups = (groups: readonly Group[]): readonly PdfNode[] => {
  const out: PdfNode[] = []
  let held: PdfNode[] = []
  let pageBreak: Group['pageBreak']
  const push = (node: PdfNode): void => {
    out.push(pageBreak === undefined ? node : { stack: [node], pageBreak })
    pageBreak = undefined
  }
  for (const group of groups) {
    if (group.pageBreak !== undefined) pageBreak = group.pageBreak
    if (group.keepWithNext === true) {
      held.push(...group.nodes)
      continue
    }
    const [first, ...rest] = group.nodes
    if (held.length > 0 && group.head !== undefined) {
      push(together([...held, room(group.head)]))
      out.push({ stack: [...group.nodes], margin: [0, -group.head, 0, 0] })
    } else if (first !== undefined) {
      push(held.length > 0 ? together([...held, first]) : first)
      out.push(...rest)
    }
    held = []
  }
  if (held.length > 0) push(together(held))
  return out
}
