import type { Block } from '../../../../shared/domain/dossier/model.ts'
import type { Group } from './group.ts'
import type { Press, TextStyleName } from './press.ts'

const looks: Readonly<
  Record<1 | 2 | 3 | 4, { name: TextStyleName; before: number; after: number; indent: number }>
> = {
  1: { name: 'heading1', before: 14, after: 4, indent: 0 },
  2: { name: 'heading2', before: 10, after: 2, indent: 0 },
  3: { name: 'heading3', before: 6, after: 1, indent: 0 },
  4: { name: 'body', before: 2, after: 0, indent: 2 },
}

/** A heading in flowing text; level 4 is a bold line with the indent of a paragraph. */
export const headingGroup = (press: Press, block: Extract<Block, { type: 'heading' }>): Group => {
  const look = looks[block.level]
  const lines = press.set([{ text: block.text }], look.name, {
    measure: press.measure,
    align: 'left',
    indent: look.indent,
    bold: block.level === 4,
  })
  const tag = [press.tag(`H${Math.min(block.level + 1, 6)}`)]
  return {
    keepWithNext: true,
    nodes: lines.map((line, index) =>
      press.node(line, look.name, {
        tag,
        before: index === 0 ? look.before : 0,
        after: index === lines.length - 1 ? look.after : 0,
        ...(index === 0 && block.anchor !== undefined ? { id: block.anchor } : {}),
      }),
    ),
  }
}

/** The title of a part: centred at the top of a page of its own. */
export const partTitleGroup = (press: Press, title: string, anchor: string, after: number): Group => {
  const lines = press.set([{ text: title }], 'partTitle', { measure: press.measure, align: 'center' })
  const tag = [press.tag('H1')]
  return {
    keepWithNext: true,
    nodes: lines.map((line, index) =>
      press.node(line, 'partTitle', {
        tag,
        before: index === 0 ? 6 : 0,
        after: index === lines.length - 1 ? after : 0,
        ...(index === 0 ? { id: anchor } : {}),
      }),
    ),
  }
}
