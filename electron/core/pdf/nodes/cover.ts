import type { Block } from '../../../../shared/domain/dossier/model.ts'
import type { LineNode, PdfNode } from '../pdf-document.ts'
import type { Group } from './group.ts'
import { type Press, pointsOf } from './press.ts'

/** Diameter of the spot for a company's seal (40–42 mm). */
const seal = pointsOf(42)

const sealSpot = (press: Press, words: string): readonly PdfNode[] => {
  const left = press.measure - seal - pointsOf(8)
  const [line] = press.set([{ text: words }], 'note', { measure: seal, align: 'center', color: '#8a8a8a' })
  return [
    {
      canvas: [
        {
          type: 'ellipse',
          x: left + seal / 2,
          y: seal / 2,
          r1: seal / 2,
          r2: seal / 2,
          lineWidth: 0.6,
          lineColor: '#9a9a9a',
          dash: { length: 3, space: 3 },
        },
      ],
      margin: [0, 18, 0, 0],
    },
    ...(line === undefined
      ? []
      : [
          press.node({ ...line, offset: line.offset + left }, 'note', {
            tag: [press.tag('P')],
            before: -seal / 2 - press.leading('note') / 2,
          }),
        ]),
  ]
}

/** The cover: title at a third of the page, the applicant's lines ruled beneath, a spot for the seal. */
export const coverGroup = (press: Press, block: Extract<Block, { type: 'cover' }>): Group => {
  const title = (text: string, name: 'coverTitle' | 'heading1', before: number): readonly LineNode[] => {
    const tag = [press.tag('P')]
    return press
      .set([{ text }], name, { measure: press.measure, align: 'center' })
      .map((line, index) => press.node(line, name, { tag, before: index === 0 ? before : 0 }))
  }
  const labelWidth = press.measure * 0.3
  const inset = press.measure * 0.08
  const valueWidth = press.measure - labelWidth - inset * 2
  const size = press.style.text.heading2.sizePt
  const lines = block.lines.flatMap(({ label, value }): readonly PdfNode[] => {
    const tag = [press.tag('P')]
    const [left] = press.set([{ text: label }], 'body', { measure: labelWidth, align: 'left' })
    const right = press.set([{ text: value === '' ? '\u3000' : value }], 'body', {
      measure: valueWidth,
      align: 'center',
    })
    const nodes: PdfNode[] = []
    if (left !== undefined)
      nodes.push(press.node({ ...left, offset: left.offset + inset }, 'body', { tag, before: size * 0.9 }))
    for (const [index, line] of right.entries())
      nodes.push(
        press.node({ ...line, offset: line.offset + inset + labelWidth }, 'body', {
          tag,
          before: index === 0 ? -press.leading('body') : 0,
        }),
      )
    nodes.push({
      canvas: [
        {
          type: 'line',
          x1: inset + labelWidth,
          y1: 0,
          x2: press.measure - inset,
          y2: 0,
          lineWidth: 0.6,
          lineColor: '#000000',
        },
      ],
    })
    return nodes
  })
  return {
    nodes: [
      ...title(block.heading, 'coverTitle', press.height * 0.2),
      ...title(block.subheading, 'coverTitle', 6),
      ...title(block.year, 'heading1', 10),
      { stack: lines, margin: [0, press.height * 0.16, 0, 0] },
      ...(block.lines.some(line => line.seal) ? sealSpot(press, block.sealWords) : []),
    ],
  }
}
