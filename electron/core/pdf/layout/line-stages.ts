import type { LineNode } from '../pdf-document.ts'
import { DocMeasure, DocPreprocessor } from '../pdfmake-stages.ts'

const isLine = (node: object): node is LineNode => 'composed' in node

/** pdfmake's first stage; a composed line has nothing left to prepare. */
export class LinePreprocessor extends DocPreprocessor {
  override preprocessNode(node: object, isSectionAllowed?: boolean): object {
    return isLine(node) ? node : super.preprocessNode(node, isSectionAllowed)
  }
}

/**
 * pdfmake's second stage: a composed line is measured already, so its one inline is handed over ready-made
 * instead of being cut, styled and measured again.
 */
export class LineMeasure extends DocMeasure {
  override measureNode(node: object): object {
    if (!isLine(node)) return super.measureNode(node)
    const inline = {
      text: '',
      composed: node.composed,
      tag: node.tag,
      ...(node.picture === undefined ? {} : { picture: node.picture }),
      font: node.font,
      fontSize: node.fontSize,
      height: node.height,
      width: 0,
      leadingCut: 0,
      trailingCut: 0,
      alignment: 'left',
    }
    return Object.assign(node, { _inlines: [inline], _minWidth: 0, _maxWidth: 0, _margin: node.margin })
  }
}
