import type { PrintStyle } from '../../../../shared/packs/print-style.ts'
import { pointsOf } from '../nodes/press.ts'
import type { LayoutPage, PdfDocument, PdfNode } from '../pdf-document.ts'
import { LayoutBuilder, SvgMeasure, tableLayouts } from '../pdfmake-stages.ts'
import { LineMeasure, LinePreprocessor } from './line-stages.ts'

/** pdfmake's layout stage alone: content to pages with placed lines, rules and charts. Nothing is drawn yet. */
export const layoutDossier = (
  document: PdfDocument,
  content: PdfNode,
  style: PrintStyle,
): readonly LayoutPage[] => {
  const { page } = style
  const svgMeasure = new SvgMeasure()
  const builder = new LayoutBuilder(
    { width: pointsOf(page.widthMm), height: pointsOf(page.heightMm), orientation: 'portrait' },
    {
      left: pointsOf(page.bindingMm),
      right: pointsOf(page.outerMm),
      top: pointsOf(page.topMm),
      bottom: pointsOf(page.bottomMm),
    },
    svgMeasure,
  )
  const fallback = { font: 'body', fontSize: style.text.body.sizePt }
  builder.docPreprocessor = new LinePreprocessor()
  builder.docMeasure = new LineMeasure(document, {}, fallback, svgMeasure, tableLayouts)
  return builder.tryLayoutDocument(content, document, {}, fallback).pages
}
