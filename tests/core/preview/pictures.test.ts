import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { drawPicture } from '../../../electron/core/preview/draw-picture.ts'
import { pictureFacts } from '../../../electron/core/preview/picture-facts.ts'

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#88aaaa' }, limitInputPixels: false })

const bitmap = (width: number, height: number): Buffer => {
  const head = Buffer.alloc(54)
  head.write('BM')
  head.writeUInt32LE(40, 14)
  head.writeInt32LE(width, 18)
  head.writeInt32LE(height, 22)
  return head
}

const tiff = async (): Promise<Buffer> => {
  const pages = await Promise.all(
    ['#ff0000', '#00ff00', '#0000ff'].map(background =>
      sharp({ create: { width: 40, height: 60, channels: 3, background } })
        .png()
        .toBuffer(),
    ),
  )
  return sharp(pages, { join: { animated: true } })
    .tiff({ compression: 'lzw' })
    .toBuffer()
}

describe('how a picture is shown', () => {
  test('a small one by the window, upright by its own mark', async () => {
    const turned = await plain(40, 20).withMetadata({ orientation: 6 }).jpeg().toBuffer()
    expect(await pictureFacts(turned, 'image/jpeg')).toEqual({
      kind: 'image',
      pages: 1,
      width: 20,
      height: 40,
      reason: null,
    })
  })

  test('a TIFF page by page', async () => {
    expect(await pictureFacts(await tiff(), 'image/tiff')).toMatchObject({
      kind: 'picture',
      pages: 3,
      reason: null,
    })
  })

  test('a WebP that its own mark turns by the core, upright as it is printed', async () => {
    const webp = plain(40, 20).webp()
    const [straight, turned] = [await webp.toBuffer(), await webp.withMetadata({ orientation: 6 }).toBuffer()]
    expect(await pictureFacts(straight, 'image/webp')).toMatchObject({ kind: 'image', width: 40, height: 20 })
    expect(await pictureFacts(turned, 'image/webp')).toMatchObject({ kind: 'picture', width: 20, height: 40 })
    expect(await drawPicture(turned, 1)).toMatchObject({ width: 20, height: 40 })
  })

  test('500 megapixels of a photo reduced, of a PNG not at all', async () => {
    const photo = await plain(20_000, 25_000).jpeg().toBuffer()
    const drawing = await plain(20_000, 25_000).png().toBuffer()
    expect(await pictureFacts(photo, 'image/jpeg')).toMatchObject({ kind: 'picture', reason: 'reduced' })
    expect(await pictureFacts(drawing, 'image/png')).toMatchObject({
      kind: 'none',
      reason: 'too-many-pixels',
    })
    const drawn = await drawPicture(photo, 1)
    expect(drawn).toMatchObject({ width: 2880, height: 3600, fullWidth: 20_000, fullHeight: 25_000 })
    await expect(drawPicture(drawing, 1)).rejects.toMatchObject({ code: 'preview-too-large' })
  }, 60_000)

  test('a progressive photo of 500 megapixels is not held whole', async () => {
    const photo = await plain(12_000, 9_000).jpeg({ progressive: true }).toBuffer()
    expect(await pictureFacts(photo, 'image/jpeg')).toMatchObject({ kind: 'none', reason: 'too-many-pixels' })
  }, 60_000)

  test.each([
    [bitmap(30, -20), 'image/bmp', { kind: 'image', width: 30, height: 20 }],
    [bitmap(90_000, 90_000), 'image/bmp', { kind: 'none', reason: 'too-many-pixels' }],
  ] as const)('a Windows bitmap by its head', async (bytes, mediaType, facts) => {
    expect(await pictureFacts(bytes, mediaType)).toMatchObject(facts)
  })

  test.each(['image/png', 'image/bmp', 'image/tiff'])('%s that is none is refused', async mediaType => {
    await expect(pictureFacts(Buffer.from('not a picture'), mediaType)).rejects.toMatchObject({
      code: 'preview-damaged',
    })
  })
})

describe('a drawn page', () => {
  test('is the page that was asked for, as small as asked', async () => {
    const { data, width, height } = await drawPicture(await tiff(), 3, 20)
    expect({ width, height }).toEqual({ width: 20, height: 30 })
    const { dominant } = await sharp(Buffer.from(data, 'base64')).stats()
    expect(dominant.b).toBeGreaterThan(200)
    expect(dominant.r).toBeLessThan(60)
  })

  test('beyond the last is refused', async () => {
    await expect(drawPicture(await tiff(), 4)).rejects.toMatchObject({ code: 'preview-damaged' })
  })

  test('of line art stays sharp', async () => {
    const fax = await plain(400, 300)
      .toColourspace('b-w')
      .tiff({ compression: 'ccittfax4', bitdepth: 1 })
      .toBuffer()
    expect(await drawPicture(fax, 1)).toMatchObject({ mediaType: 'image/png', width: 400 })
  })

  test('is never larger than a reply may be', async () => {
    const noise = Buffer.alloc(3000 * 3000 * 3, 0)
    for (let at = 0; at < noise.length; at++) noise[at] = (at * 2_654_435_761) >>> 24
    const bytes = await sharp(noise, { raw: { width: 3000, height: 3000, channels: 3 } })
      .png({ compressionLevel: 1 })
      .toBuffer()
    const { data } = await drawPicture(bytes, 1)
    expect(Buffer.from(data, 'base64').length).toBeLessThanOrEqual(4 * 1_048_576)
  }, 60_000)

  test('of a file that breaks off shows what is there or says so', async () => {
    const whole = await plain(800, 800).jpeg().toBuffer()
    const outcome = await drawPicture(whole.subarray(0, whole.length / 2), 1).then(
      ({ width }) => width,
      (error: { code: string }) => error.code,
    )
    expect([800, 'preview-damaged']).toContain(outcome)
  })
})
