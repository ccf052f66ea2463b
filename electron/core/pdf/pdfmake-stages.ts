import { createRequire } from 'node:module'
import type {
  LayoutPage,
  LayoutSvg,
  LayoutVector,
  PdfDocument,
  PdfDocumentClass,
  PdfNode,
  TableLayout,
} from './pdf-document.ts'

type PageSize = {
  readonly width: number
  readonly height: number
  readonly orientation: 'portrait' | 'landscape'
}
type Margins = {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

type LayoutBuilderClass = new (
  pageSize: PageSize,
  margins: Margins,
  svgMeasure: object,
) => {
  docPreprocessor: object
  docMeasure: object
  registerTableLayouts(layouts: Readonly<Record<string, TableLayout>>): void
  tryLayoutDocument(
    content: PdfNode,
    document: PdfDocument,
    styles: object,
    defaultStyle: object,
  ): { readonly pages: LayoutPage[] }
}

type PreprocessorClass = new () => { preprocessNode(node: object, isSectionAllowed?: boolean): object }

type MeasureClass = new (
  document: PdfDocument,
  styles: object,
  defaultStyle: object,
  svgMeasure: object,
  tableLayouts: object,
) => { measureNode(node: object): object }

type RendererClass = new (
  document: PdfDocument,
) => { renderVector(vector: LayoutVector): void; renderSVG(svg: LayoutSvg): void }

const load = createRequire(import.meta.url)
const stage = <Stage>(name: string): Stage => load(`pdfmake/js/${name}.js`).default

/** The stages of pdfmake 0.3.11, joined anew by us so that page numbers are known between layout and drawing. */
export const PdfmakeDocument = stage<PdfDocumentClass>('PDFDocument')
export const LayoutBuilder = stage<LayoutBuilderClass>('LayoutBuilder')
export const DocPreprocessor = stage<PreprocessorClass>('DocPreprocessor')
export const DocMeasure = stage<MeasureClass>('DocMeasure')
export const Renderer = stage<RendererClass>('Renderer')
export const SvgMeasure = stage<new () => object>('SVGMeasure')
export const tableLayouts: Readonly<Record<string, TableLayout>> = load(
  'pdfmake/js/tableLayouts.js',
).tableLayouts
