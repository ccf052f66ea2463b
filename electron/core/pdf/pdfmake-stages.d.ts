/** The stages of pdfmake 0.3.11 that we join ourselves; the package has no types for them. */

declare module 'pdfmake/js/PDFDocument.js' {
  const stage: { default: import('./pdf-document.ts').PdfDocumentClass }
  export default stage
}

declare module 'pdfmake/js/LayoutBuilder.js' {
  import type { LayoutPage, PdfDocument, PdfNode, TableLayout } from './pdf-document.ts'

  class LayoutBuilder {
    constructor(
      pageSize: { width: number; height: number; orientation: 'portrait' | 'landscape' },
      margins: { left: number; top: number; right: number; bottom: number },
      svgMeasure: unknown,
    )
    registerTableLayouts(layouts: Readonly<Record<string, TableLayout>>): void
    layoutDocument(
      content: PdfNode,
      document: PdfDocument,
      styles: object,
      defaultStyle: object,
    ): LayoutPage[]
  }
  const stage: { default: typeof LayoutBuilder }
  export default stage
}

declare module 'pdfmake/js/Renderer.js' {
  import type { LayoutSvg, LayoutVector, PdfDocument } from './pdf-document.ts'

  class Renderer {
    constructor(document: PdfDocument, progress?: (share: number) => void)
    renderVector(vector: LayoutVector): void
    renderSVG(svg: LayoutSvg): void
  }
  const stage: { default: typeof Renderer }
  export default stage
}

declare module 'pdfmake/js/SVGMeasure.js' {
  const stage: { default: new () => object }
  export default stage
}

declare module 'pdfmake/js/tableLayouts.js' {
  export const tableLayouts: Readonly<Record<string, import('./pdf-document.ts').TableLayout>>
}
