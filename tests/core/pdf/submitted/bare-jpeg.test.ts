import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { bareJpeg } from '../../../../electron/core/pdf/submitted/bare-jpeg.ts'
import { noise } from '../support/secret-pdf.ts'

const segment = (marker: number, text: string): Buffer => {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(text.length + 2, 2)
  return Buffer.concat([head, Buffer.from(text, 'latin1')])
}

/** A photo as phones write it: with talk before its picture and a second picture and a film behind it. */
const phonePhoto = async (progressive: boolean): Promise<Buffer> => {
  const photo = await sharp(await noise(120, 80, 3))
    .withExif({ IFD0: { Make: 'CAMERAMAKER' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '22/1 31/1 0/1' } })
    .jpeg({ quality: 90, progressive })
    .toBuffer()
  return Buffer.concat([
    photo.subarray(0, 2),
    segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0XMPSECRET'),
    segment(0xe2, 'MPF\0SECONDPICTURE'),
    segment(0xed, 'Photoshop 3.0\0IPTCSECRET'),
    segment(0xfe, 'COMMENTSECRET'),
    photo.subarray(2),
    await noise(30, 30, 8),
    Buffer.from('FILMSECRET'),
  ])
}

const secrets = ['CAMERAMAKER', 'XMPSECRET', 'SECONDPICTURE', 'IPTCSECRET', 'COMMENTSECRET', 'FILMSECRET']
const heldBy = (bytes: Uint8Array): readonly string[] =>
  secrets.filter(secret => Buffer.from(bytes).includes(secret))

const pixelsOf = (bytes: Uint8Array): Promise<Buffer> => sharp(bytes).raw().toBuffer()

describe('a photo that is printed', () => {
  test.each([false, true])('says nothing but its picture (progressive: %s)', async progressive => {
    const photo = await phonePhoto(progressive)
    expect(heldBy(photo)).toEqual(secrets)
    const bare = bareJpeg(photo, 6)
    expect(heldBy(bare)).toEqual([])
    expect(await pixelsOf(bare)).toEqual(await pixelsOf(photo))
    const { orientation, exif } = await sharp(bare).metadata()
    expect({ orientation, exif: exif?.length }).toEqual({ orientation: 6, exif: 32 })
    expect(Buffer.from(bareJpeg(bare, 6))).toEqual(bare)
  })

  test('keeps the profile of its colours', async () => {
    const photo = await sharp(await noise(40, 40, 2))
      .withIccProfile('p3')
      .jpeg()
      .toBuffer()
    expect((await sharp(bareJpeg(photo, 1)).metadata()).hasProfile).toBe(true)
  })

  test.each([
    ['that breaks off in its samples', async () => (await noise(120, 80, 3)).subarray(0, 3000)],
    ['that breaks off in its head', async () => (await noise(120, 80, 3)).subarray(0, 30)],
    ['that is none', async () => Buffer.from('not a photo at all')],
  ])('%s does not make anything fail', async (_, make) => {
    const bytes = await make()
    expect(bareJpeg(bytes, 1).length).toBeLessThanOrEqual(bytes.length + 2)
  })
})
