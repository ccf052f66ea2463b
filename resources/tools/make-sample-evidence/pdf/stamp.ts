import type { Content } from 'pdfmake/interfaces.js'
import type { PageShooter } from '../image/page-shooter.ts'
import { type Seal, sealSvg } from '../image/seal.ts'
import { picture, sealOver } from './blocks.ts'

/** A seal laid over the signature lines printed just above it; `column` is the width of the text in points. */
export async function stamp(
  shooter: PageShooter,
  seal: Seal,
  right = 40,
  up = 62,
  column = 482,
): Promise<Content> {
  const pixels = 170
  const svg = sealSvg(seal, pixels)
  const png = await shooter.shoot({
    html: `<div style="transform:rotate(${(seal.seed % 17) - 8}deg);width:${pixels}px">${svg}</div>`,
    width: pixels,
    height: pixels,
    scale: 2,
    transparent: true,
  })
  return sealOver(png, { width: 112, right, up, column })
}

/** A chart or sketch drawn as SVG, placed in the text column. */
export async function drawn(
  shooter: PageShooter,
  svg: string,
  size: { width: number; height: number; print?: number },
): Promise<Content> {
  const png = await shooter.shoot({ html: svg, width: size.width, height: size.height, scale: 2 })
  return picture(png, size.print ?? 440)
}
