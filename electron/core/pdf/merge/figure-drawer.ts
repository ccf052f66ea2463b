import type { ReadEvidence } from '../build-report.ts'
import type { LayoutPage, PdfDocument, Picture } from '../pdf-document.ts'
import { reducePicture } from '../submitted/reduce-picture.ts'
import { wholeOf } from '../submitted/whole-of.ts'
import { FigureTrouble } from './figure-pictures.ts'
import { openImageSource } from './image-source.ts'

type PictureFile = { readonly bytes: Uint8Array; readonly mediaType: string }

const picturesOn = (page: LayoutPage): readonly Picture[] =>
  page.items.flatMap(entry => {
    const picture = entry.type === 'line' ? entry.item.inlines[0]?.picture : undefined
    return picture === undefined ? [] : [picture]
  })

/** Draws the pictures of figures; with `dpi` they get no more dots than they need where they are printed. */
export const createFigureDrawer = (document: PdfDocument, read: ReadEvidence, dpi: number | null) => {
  let smaller = new Map<string, PictureFile>()
  const fileOf = ({ sha256, mediaType }: Picture): PictureFile => {
    try {
      return { bytes: wholeOf(read(sha256)), mediaType }
    } catch {
      throw new FigureTrouble(sha256)
    }
  }
  return {
    /** Called before each page; throws `FigureTrouble` as `draw` does. */
    prepare: async (page: LayoutPage): Promise<void> => {
      smaller = new Map()
      if (dpi === null) return
      for (const picture of picturesOn(page)) {
        const { bytes, mediaType } = fileOf(picture)
        const { width, height } = picture
        smaller.set(picture.sha256, await reducePicture(bytes, mediaType, { dpi, width, height }))
      }
    },
    /** With its upper left corner at a place of the page. */
    draw: (picture: Picture, at: { readonly x: number; readonly y: number }): void => {
      const { sha256, width, height } = picture
      const { bytes, mediaType } = smaller.get(sha256) ?? fileOf(picture)
      try {
        openImageSource(0, mediaType, bytes).draw(document, 1, { ...at, width, height })
      } catch {
        throw new FigureTrouble(sha256)
      }
    },
  }
}
