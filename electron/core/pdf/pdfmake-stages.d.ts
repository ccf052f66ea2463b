/** The stages of pdfmake 0.3.11 that we join ourselves; the package has no types for them. */

declare module 'pdfmake/js/PDFDocument.js' {
  const stage: { default: import('./pdf-document.ts').PdfDocumentClass }
  export default stage
}

declare module 'pdfmake/js/LayoutBuilder.js' {
  import type { LayoutPage, PdfDocument, PdfNode, TableLayout } from './pdf-document.ts'

  class LayoutBuilder {
    docPreprocessor: object
    docMeasure: object
    constructor(
      pageSize: { width: number; height: number; orientation: 'portrait' | 'landscape' },
      margins: { left: number; top: number; right: number; bottom: number },
      svgMeasure: object,
    )
    registerTableLayouts(layouts: Readonly<Record<string, TableLayout>>): void
    tryLayoutDocument(
      content: PdfNode,
      document: PdfDocument,
      styles: object,
      defaultStyle: object,
    ): { readonly pages: LayoutPage[] }
  }
  const stage: { default: typeof LayoutBuilder }
  export default stage
}

declare module 'pdfmake/js/DocPreprocessor.js' {
  class DocPreprocessor {
    preprocessNode(node: object, isSectionAllowed?: boolean): object
  }
  const stage: { default: typeof DocPreprocessor }
  export default stage
}

declare module 'pdfmake/js/DocMeasure.js' {
  import type { PdfDocument } from './pdf-document.ts'

  class DocMeasure {
    constructor(
      document: PdfDocument,
      styles: object,
      defaultStyle: object,
      svgMeasure: object,
      tableLayouts: object,
    )
    measureNode(node: object): object
  }
  const stage: { default: typeof DocMeasure }
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
