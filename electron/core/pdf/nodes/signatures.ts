import type { Block } from '../../../../shared/domain/dossier/model.ts'
import type { Group } from './group.ts'
import type { Press } from './press.ts'

/** Seal, signature and date at the right, kept on one page with what was signed. */
export const signaturesGroup = (press: Press, block: Extract<Block, { type: 'signatures' }>): Group => {
  const left = press.measure * 0.42
  return {
    nodes: [
      {
        unbreakable: true,
        margin: [0, press.leading('body') * 1.5, 0, 0],
        stack: block.lines.flatMap(text => {
          const lines = press.set([{ text }], 'body', { measure: press.measure - left, align: 'left' })
          return lines.map((line, index) =>
            press.node({ ...line, offset: line.offset + left }, 'body', {
              tag: [press.tag('P')],
              before: index === 0 ? press.leading('body') * 1.2 : 0,
            }),
          )
        }),
      },
    ],
  }
}
