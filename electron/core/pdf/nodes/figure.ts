import type { FigureBlock } from '../../../../shared/domain/dossier/model.ts'
import type { PictureSize } from '../merge/figure-pictures.ts'
import type { PdfNode } from '../pdf-document.ts'
import type { Group } from './group.ts'
import type { Press } from './press.ts'

/** Points per pixel at most (120 dots per inch): a small picture is not blown up. */
const largestPixel = 0.6
/** Share of the page's height that a picture takes at most. */
const tallest = 0.42

/** How large a picture is printed, in points. */
const figureSize = (press: Pick<Press, 'measure' | 'height'>, size: PictureSize): PictureSize => {
  const scale = Math.min(largestPixel, press.measure / size.width, (press.height * tallest) / size.height)
  return { width: size.width * scale, height: size.height * scale }
}

/** A picture with its caption below, kept together; a sentence stands for a picture that cannot be read. */
export const figureGroup = (press: Press, block: FigureBlock, size: PictureSize | undefined): Group => {
  const tag = [press.tag('P')]
  const caption = press
    .set([{ text: block.caption }], 'caption', { measure: press.measure, align: 'center' })
    .map((line, index) => press.node(line, 'caption', { tag, before: index === 0 ? 4 : 0 }))
  const shown = ((): readonly PdfNode[] => {
    if (block.image === null || size === undefined) {
      const own = [press.tag('P')]
      return press
        .set([{ text: block.missing }], 'note', { measure: press.measure, align: 'center' })
        .map(line => press.node(line, 'note', { tag: own }))
    }
    const printed = figureSize(press, size)
    return [press.picture({ ...block.image, ...printed, alt: block.caption })]
  })()
  return { nodes: [{ stack: [...shown, ...caption], unbreakable: true, margin: [0, 6, 0, 8] }] }
}
