import path from 'node:path'
import { type Canvas, createCanvas, GlobalFonts } from '@napi-rs/canvas'

type Drawing = { canvas: Canvas | null; context: object | null }

const families = { serif: 'Zhiheng Serif', sans: 'Zhiheng Sans' } as const
const files = [
  ['NotoSerifSC-Regular.otf', families.serif],
  ['NotoSerifSC-Bold.otf', families.serif],
  ['NotoSansSC-Regular.otf', families.sans],
  ['NotoSansSC-Bold.otf', families.sans],
] as const

const register = (fontDir: string): void => {
  for (const [file, family] of files)
    if (!GlobalFonts.has(family) || file.includes('Bold'))
      GlobalFonts.registerFromPath(path.join(fontDir, file), family)
}

/** `normal bold 24px "SimHei", monospace` with our own face as the next choice, so that no character is lost. */
const withOwnFace = (font: string): string =>
  font.replace(/^(.*?px )("[^"]*"|[^,]+)/, (whole: string, _size: string, first: string) => {
    const own = /hei|gothic|sans|arial|helvet|round|yuan/i.test(first) ? families.sans : families.serif
    return `${whole}, "${own}"`
  })

/** Lets text in fonts that a PDF does not carry fall back to the application's own fonts in `fontDir`. */
const withOwnFaces = (canvas: Canvas, fontDir: string): object => {
  const context = canvas.getContext('2d')
  const font = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(context), 'font')
  if (font?.get === undefined || font.set === undefined) return context
  const { get, set } = font
  Object.defineProperty(context, 'font', {
    configurable: true,
    get: () => get.call(context),
    set: (wanted: string) => {
      if (/px "/.test(wanted)) register(fontDir)
      set.call(context, withOwnFace(wanted))
    },
  })
  return context
}

/** A canvas of whole pixels for one page. */
export const printCanvas = (width: number, height: number, fontDir: string): Canvas => {
  const canvas = createCanvas(width, height)
  withOwnFaces(canvas, fontDir)
  return canvas
}

/** What pdf.js asks for further canvases (groups, patterns, masks). */
export const canvasFactory = (fontDir: string): (new (options: object) => object) =>
  class PrintCanvasFactory {
    create(width: number, height: number): Drawing {
      if (width <= 0 || height <= 0) throw new Error('Invalid canvas size')
      const canvas = createCanvas(width, height)
      return { canvas, context: withOwnFaces(canvas, fontDir) }
    }
    reset({ canvas }: Drawing, width: number, height: number): void {
      if (canvas === null || width <= 0 || height <= 0) throw new Error('Invalid canvas size')
      canvas.width = width
      canvas.height = height
    }
    destroy(drawing: Drawing): void {
      if (drawing.canvas !== null) {
        drawing.canvas.width = 0
        drawing.canvas.height = 0
      }
      drawing.canvas = null
      drawing.context = null
    }
    getNoAlphaContext(canvas: Canvas): object {
      return canvas.getContext('2d')
    }
  }
