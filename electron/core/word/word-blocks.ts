import type { Block, Inline } from '../../../shared/domain/text/rich-text.ts'
import { wordInlines } from './word-inlines.ts'
import type { Losses, Numbering, WordNode } from './word-node.ts'
import { wordTable } from './word-tables.ts'

type List = Extract<Block, { type: 'bulletList' | 'orderedList' }>

/** Level of a heading by the name of its style, which Word keeps in English and WPS may not; null for none. */
const headingLevel = (styleName: string | null | undefined): number | null => {
  const name = (styleName ?? '').trim().toLowerCase()
  if (name === 'title' || name === '标题') return 1
  if (name === 'subtitle' || name === '副标题') return 2
  const [, level] = /^(?:heading|标题)\s*([1-9])$/u.exec(name) ?? []
  return level === undefined ? null : Number(level)
}

/** Counts the numbers of automatic lists: a level goes on where it stopped, and starts anew below a higher one. */
const createNumbers = () => {
  const counts = new Map<Numbering, number>()
  return (numbering: Numbering): number => {
    for (const other of counts.keys()) if (Number(other.level) > Number(numbering.level)) counts.delete(other)
    const number = (counts.get(numbering) ?? 0) + 1
    counts.set(numbering, number)
    return number
  }
}

const newList = (numbering: Numbering, start: number): List => {
  if (!numbering.isOrdered) return { type: 'bulletList', content: [] }
  return { type: 'orderedList', ...(start > 1 ? { attrs: { start } } : {}), content: [] }
}

const heading = (level: number, { numbering }: WordNode, content: Inline[], losses: Losses): Block => {
  if (level > 3) losses.deepHeadings += 1
  if (numbering !== null && numbering !== undefined) losses.headingNumbers += 1
  return { type: 'heading', attrs: { level: Math.min(3, level) }, content }
}

/**
 * A document's paragraphs, lists and tables as a narrative's blocks. A list inside a list becomes a list of its own
 * between two pieces of the outer one, whose numbers go on. Empty paragraphs are dropped.
 */
export const wordBlocks = (nodes: readonly WordNode[], losses: Losses): Block[] => {
  const blocks: Block[] = []
  const numberOf = createNumbers()
  const open: { list: List | null; numbering: Numbering | null } = { list: null, numbering: null }
  const close = (): void => {
    open.list = null
  }
  for (const node of nodes) {
    if (node.type === 'table') {
      close()
      blocks.push(...wordTable(node, losses))
      continue
    }
    if (node.type !== 'paragraph') continue
    const content = wordInlines(node, losses)
    if (content.length === 0) continue
    const level = headingLevel(node.styleName)
    const numbering = node.numbering ?? null
    if (level !== null || numbering === null) {
      close()
      blocks.push(level === null ? { type: 'paragraph', content } : heading(level, node, content, losses))
      continue
    }
    const number = numberOf(numbering)
    const list = open.list !== null && open.numbering === numbering ? open.list : newList(numbering, number)
    if (list !== open.list) blocks.push(list)
    Object.assign(open, { list, numbering })
    list.content.push({ type: 'listItem', content: [{ type: 'paragraph', content }] })
  }
  return blocks
}
