import sharp from 'sharp'
import type { WordView } from '../../../shared/contract/requests/viewer.ts'
import { pictureLimits } from './picture-limits.ts'
import { shownLimits } from './shown-limits.ts'

export type FoundPicture = {
  readonly read: (() => Promise<Buffer>) | undefined
  /** What the document says that it shows. */
  readonly alt: string
}

type Drawn = WordView['pictures'][number]

const formats: readonly string[] = ['png', 'jpeg', 'gif', 'webp', 'tiff']

/** A picture drawn anew and small; nothing of its bytes reaches the window. Null when it cannot be drawn. */
const drawn = async (bytes: Buffer): Promise<Pick<Drawn, 'data' | 'width' | 'height'> | null> => {
  const picture = sharp(bytes, { limitInputPixels: pictureLimits.corePixels, failOn: 'none' })
  const { format } = await picture.metadata()
  if (!formats.includes(format)) return null
  const { data, info } = await picture
    .autoOrient()
    .resize({ width: shownLimits.pictureWidth, height: 1600, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .timeout({ seconds: 8 })
    .jpeg({ quality: 82 })
    .toBuffer({ resolveWithObject: true })
  return { data: data.toString('base64'), width: info.width, height: info.height }
}

/** The pictures of a document as far as they fit into a reply; what cannot be shown stays an empty place. */
export const wordPictures = async (found: readonly FoundPicture[]): Promise<Drawn[]> => {
  const pictures: Drawn[] = []
  let left: number = shownLimits.pictureBytes
  for (const { read, alt } of found) {
    const picture =
      left > 0 && read !== undefined
        ? await read()
            .then(drawn)
            .catch(() => null)
        : null
    const fits = picture !== null && picture.data.length <= left
    if (fits) left -= picture.data.length
    pictures.push({ alt: alt.slice(0, 300), ...(fits ? picture : { data: '', width: 0, height: 0 }) })
  }
  return pictures
}
