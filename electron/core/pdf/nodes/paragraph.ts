import type { Block } from '../../../../shared/domain/dossier/model.ts'
import type { Line } from '../lines/line.ts'
import type { PdfNode, TagPath } from '../pdf-document.ts'
import type { Group } from './group.ts'
import type { Press, TextStyleName } from './press.ts'

/** Lines as nodes of which the first two and the last two stay together (no widow, no orphan). */
const lineStack = (
  press: Press,
  lines: readonly Line[],
  name: TextStyleName,
  tag: TagPath,
  after = 0,
): readonly PdfNode[] => {
  const nodes = lines.map((line, index) =>
    press.node(line, name, { tag, after: index === lines.length - 1 ? after : 0 }),
  )
  if (nodes.length <= 1) return nodes
  if (nodes.length <= 3) return [{ stack: nodes, unbreakable: true }]
  return [
    { stack: nodes.slice(0, 2), unbreakable: true },
    ...nodes.slice(2, -2),
    { stack: nodes.slice(-2), unbreakable: true },
  ]
}

export const paragraphGroup = (press: Press, block: Extract<Block, { type: 'paragraph' }>): Group => {
  const name = block.style ?? 'body'
  const lines = press.set(block.runs, name, {
    measure: press.measure,
    align: block.align ?? 'justify',
    indent: block.indent === false ? 0 : press.style.indentCharacters,
  })
  const nodes = lineStack(press, lines, name, [press.tag('P')])
  return block.keepWithNext === true ? { nodes, keepWithNext: true } : { nodes }
}

/** A list: its marks stand where a paragraph's first line begins, the text two characters further in. */
export const listGroups = (press: Press, block: Extract<Block, { type: 'list' }>): readonly Group[] => {
  const size = press.style.text.body.sizePt
  const list = press.tag('L')
  return block.items.flatMap((paragraphs, index) => {
    const item = [list, press.tag('LI'), press.tag('LBody')]
    const mark = block.start === null ? '\u2022\u2002' : `${block.start + index}. `
    return paragraphs.map((runs, at): Group => {
      const lines = press.set(at === 0 ? [{ text: mark }, ...runs] : runs, 'body', {
        measure: press.measure,
        align: 'justify',
        indent: size === 0 ? 0 : press.style.indentCharacters,
      })
      return { nodes: lineStack(press, lines, 'body', item) }
    })
  })
}
