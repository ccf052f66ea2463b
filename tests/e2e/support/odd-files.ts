import {
  Document,
  HeadingLevel,
  ImageRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import sharp from 'sharp'

/** A scan of three pages with a bar of its own length on each. */
export const threePageTiff = async (): Promise<Buffer> => {
  const page = (length: number): Promise<Buffer> =>
    sharp({ create: { width: 620, height: 877, channels: 3, background: '#ffffff' } })
      .composite([
        {
          input: { create: { width: length, height: 60, channels: 3, background: '#000000' } },
          left: 60,
          top: 120,
        },
      ])
      .png()
      .toBuffer()
  const pages = await Promise.all([100, 250, 400].map(page))
  return sharp(pages, { join: { animated: true } })
    .tiff({ compression: 'lzw' })
    .toBuffer()
}

const photo = (): Promise<Buffer> =>
  sharp({ create: { width: 400, height: 160, channels: 3, background: '#1c5d73' } })
    .png()
    .toBuffer()

/** A Word document with everything that is shown: headings, bold words, a list, a picture, a table. */
export const wordDocument = async (): Promise<Buffer> =>
  Packer.toBuffer(
    new Document({
      sections: [
        {
          children: [
            new Paragraph({ text: '员工培训管理办法', heading: HeadingLevel.TITLE }),
            new Paragraph({
              children: [
                new TextRun('提高'),
                new TextRun({ text: '关键岗位', bold: true }),
                new TextRun('的技能'),
              ],
            }),
            new Paragraph({ text: '每季度培训一次', bullet: { level: 0 } }),
            new Paragraph({
              children: [
                new ImageRun({
                  type: 'png',
                  data: await photo(),
                  transformation: { width: 200, height: 80 },
                  altText: { name: 'photo', description: '培训现场', title: '' },
                }),
              ],
            }),
            new Table({
              rows: ['岗位', '焊接'].map(
                text => new TableRow({ children: [new TableCell({ children: [new Paragraph(text)] })] }),
              ),
            }),
          ],
        },
      ],
    }),
  )

/** A table in GB 18030, as Excel of a Chinese Windows saves it. */
export const gbkTable = (): Buffer =>
  Buffer.concat([
    Buffer.from([0xb1, 0xe0, 0xba, 0xc5, 0x2c, 0xc3, 0xfb, 0xb3, 0xc6, 0x0a]),
    ...Array.from({ length: 600 }, (_, row) =>
      Buffer.concat([
        Buffer.from(`${row + 1},`),
        Buffer.from([0xb5, 0xc6, 0xbe, 0xdf]),
        Buffer.from(`${row}\n`),
      ]),
    ),
  ])
