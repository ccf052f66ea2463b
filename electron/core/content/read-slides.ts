import { openPackage, type Package } from '../sheets/open-package.ts'
import { readXml } from '../sheets/read-xml.ts'
import { contentLimits } from './content-limits.ts'
import { ContentRefusal } from './content-refusal.ts'
import { type ContentSource, wholeOf } from './content-source.ts'
import { type ContentText, createPageCollector } from './content-text.ts'
import { officeLimits } from './office-limits.ts'

const slideName = /^ppt\/slides\/slide(\d+)\.xml$/u
const numberOf = (name: string): number => Number(slideName.exec(name)?.[1] ?? 0)

const slideText = async (pack: Package, part: string): Promise<string> => {
  const pieces: string[] = []
  let length = 0
  let inWords = false
  const put = (piece: string): void => {
    if (length > contentLimits.characters) return
    pieces.push(piece)
    length += piece.length
  }
  await readXml(
    part,
    pack.read(part),
    {
      open: name => {
        inWords = name === 't'
        if (name === 'br') put('\n')
      },
      close: name => {
        inWords = false
        if (name === 'p') put('\n')
      },
      text: piece => {
        if (inWords) put(piece)
      },
    },
    officeLimits,
  )
  return pieces.join('')
}

/** The words of each slide of a presentation (.pptx, .pptm), by the numbers of the slides' parts. */
export const readSlides = async (source: ContentSource): Promise<ContentText> => {
  const pack = await openPackage(wholeOf(source, officeLimits.fileBytes), officeLimits)
  try {
    if (!pack.has('ppt/presentation.xml')) throw new ContentRefusal('content-broken')
    const slides = pack
      .names()
      .filter(name => slideName.test(name))
      .sort((a, b) => numberOf(a) - numberOf(b))
    const collector = createPageCollector()
    for (const slide of slides) if (!collector.add(await slideText(pack, slide))) break
    return { method: 'slides', pages: collector.pages(), params: collector.params() }
  } finally {
    pack.close()
  }
}
