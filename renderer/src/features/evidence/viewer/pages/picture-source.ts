import type { PagePicture } from '../../../../../../shared/contract/requests/viewer.ts'
import type { Size } from '../../../../../../shared/domain/evidence/viewer/turn.ts'
import { noText, type PageSource } from './page-source.ts'

/** How many decoded pages stay at hand. */
const mostKept = 4

const loadImage = async (address: string): Promise<HTMLImageElement> => {
  const image = new Image()
  image.src = address
  await image.decode()
  return image
}

const drawInto = (canvas: HTMLCanvasElement, image: HTMLImageElement, width: number): void => {
  const scale = width / image.naturalWidth
  canvas.width = Math.max(1, Math.round(width))
  canvas.height = Math.max(1, Math.round(image.naturalHeight * scale))
  const pen = canvas.getContext('2d')
  if (pen === null) return
  pen.imageSmoothingQuality = 'high'
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.drawImage(image, 0, 0, canvas.width, canvas.height)
}

type WordsOf = (page: number) => Promise<string>

/** A picture that the browser decodes by itself, turned upright by its own mark: one page. */
export const imageSource = (address: string, size: Size, wordsOf: WordsOf): PageSource => {
  const image = loadImage(address)
  image.catch(() => {})
  return {
    pages: 1,
    size: async () => size,
    draw: async (_, canvas, width, signal) => {
      const loaded = await image
      if (!signal.aborted) drawInto(canvas, loaded, width)
    },
    text: async page => ({ ...noText, text: await wordsOf(page) }),
  }
}

type Ask = (page: number, width?: number) => Promise<PagePicture>

/** Pages that the core draws: TIFF, very large photos. A thumbnail is asked for in its own size. */
export const pictureSource = (pages: number, ask: Ask, wordsOf: WordsOf): PageSource => {
  const kept = new Map<number, Promise<{ readonly image: HTMLImageElement; readonly size: Size }>>()
  const load = async (page: number, width?: number) => {
    const { mediaType, data, fullWidth, fullHeight } = await ask(page, width)
    return {
      image: await loadImage(`data:${mediaType};base64,${data}`),
      size: { width: fullWidth, height: fullHeight },
    }
  }
  const whole = (page: number) => {
    const known = kept.get(page) ?? load(page)
    kept.delete(page)
    kept.set(page, known)
    known.catch(() => kept.delete(page))
    for (const old of [...kept.keys()].slice(0, -mostKept)) kept.delete(old)
    return known
  }
  const smallest = 240
  return {
    pages,
    size: async page => (await whole(page)).size,
    draw: async (page, canvas, width, signal) => {
      const { image } = await (width <= smallest && !kept.has(page) ? load(page, smallest) : whole(page))
      if (!signal.aborted) drawInto(canvas, image, width)
    },
    text: async page => ({ ...noText, text: await wordsOf(page) }),
  }
}
