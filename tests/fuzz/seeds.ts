import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib'
import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import sharp from 'sharp'
import { fromBuffer } from 'yauzl'
import { writeWorkbook } from '../../electron/core/sheets/write-workbook.ts'
import { makeLayeredPdf } from '../core/pdf/support/layered-pdf.ts'
import { makeBmp } from '../core/pdf/support/scans.ts'
import { type Entries, zipOf } from './zip-of.ts'

/** A real file to harm; of an archive also its entries, so that harm can be done behind its checksums. */
export type Seed = { readonly name: string; readonly bytes: Buffer; readonly entries?: Entries }

const entriesOf = (bytes: Buffer): Promise<Entries> =>
  new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true }, (error, zip) => {
      if (error) return reject(error)
      const entries = new Map<string, Buffer>()
      zip.on('entry', entry => {
        zip.openReadStream(entry, (failed, stream) => {
          if (failed) return reject(failed)
          const parts: Buffer[] = []
          stream.on('data', (part: Buffer) => parts.push(part))
          stream.on('end', () => {
            entries.set(entry.fileName, Buffer.concat(parts))
            zip.readEntry()
          })
        })
      })
      zip.on('end', () => resolve(entries))
      zip.on('error', reject)
      zip.readEntry()
    })
  })

const word = async (): Promise<Buffer> => {
  const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] })
  const table = new Table({ rows: [new TableRow({ children: [cell('指标'), cell('数值')] })] })
  const bold = new Paragraph({ children: [new TextRun({ text: '证书编号 00123Q30001R0M', bold: true })] })
  const document = new Document({ sections: [{ children: [new Paragraph('质量手册'), bold, table] }] })
  return Packer.toBuffer(document)
}

const sheet = async (): Promise<Buffer> => {
  const folder = mkdtempSync(join(tmpdir(), 'seed '))
  const path = join(folder, 'sheet.xlsx')
  try {
    await writeWorkbook(
      {
        sheets: [
          {
            name: '台账',
            rows: [
              ['编号', '日期'],
              ['A-1', 12.5, true],
            ],
            widths: [10, 10],
          },
        ],
      },
      path,
    )
    return readFileSync(path)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const slides = new Map([
  [
    '[Content_Types].xml',
    Buffer.from('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
  ],
  [
    'ppt/presentation.xml',
    Buffer.from(
      '<p:presentation xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"><p:sldIdLst><p:sldId id="256" r:id="r1" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/></p:sldIdLst></p:presentation>',
    ),
  ],
  [
    'ppt/slides/slide1.xml',
    Buffer.from(
      '<p:sld xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:p><a:r><a:t>质量月</a:t></a:r></a:p></p:sld>',
    ),
  ],
])

const certificate = `质量管理体系认证证书
证书编号：00123Q30001R0M
兹证明 中山市示例五金制品有限公司 统一社会信用代码：91442000MA4UJ1XT0N
符合 GB/T 19001—2016 / ISO 9001:2015 标准要求
颁证日期：2024年3月15日　有效期至：二〇二七年三月十四日
发证机构：示例认证中心有限公司\f附件：检测报告 No. JC-2024-0917 专利号 ZL 2021 1 0123456.7
`

const papers = new Map([
  ['资质/证书.txt', Buffer.from(certificate)],
  ['记录/抽检.csv', Buffer.from('日期,合格率\n2025-03,98.6\n'.repeat(40))],
  ['内层.zip', Buffer.from('PK')],
])

/** Structure in plain sight, so that harm meets objects and not compressed bytes. */
const plainPdf = async (): Promise<Buffer> => {
  const document = await PDFDocument.create()
  const font = await document.embedFont(StandardFonts.Helvetica)
  for (const text of ['Certificate No. 00123Q30001R0M', 'Valid until 2027-03-14']) {
    document.addPage([300, 200]).drawText(text, { x: 20, y: 100, size: 14, font })
  }
  return Buffer.from(await document.save({ useObjectStreams: false }))
}

const picture = () =>
  sharp({ create: { width: 60, height: 40, channels: 3, background: { r: 240, g: 200, b: 40 } } })

const archive = async (bytes: Buffer, name: string): Promise<Seed> => ({
  name,
  bytes,
  entries: await entriesOf(bytes),
})

/** Small real files of every kind that is read. */
export const makeSeeds = async (): Promise<readonly Seed[]> => {
  const gbk = Buffer.from([0xd6, 0xca, 0xc1, 0xbf, 0x0a, 0xd6, 0xa4, 0xca, 0xe9, 0x0a])
  return [
    { name: 'plain.pdf', bytes: await plainPdf() },
    { name: 'layered.pdf', bytes: Buffer.from(await makeLayeredPdf()) },
    { name: 'packed.pdf', bytes: Buffer.from(await (await PDFDocument.load(await plainPdf())).save()) },
    await archive(await word(), 'word.docx'),
    await archive(await sheet(), 'sheet.xlsx'),
    await archive(await zipOf(slides), 'slides.pptx'),
    { name: 'picture.png', bytes: await picture().png().toBuffer() },
    { name: 'picture.jpg', bytes: await picture().jpeg().toBuffer() },
    { name: 'picture.webp', bytes: await picture().webp().toBuffer() },
    { name: 'picture.gif', bytes: await picture().gif().toBuffer() },
    { name: 'picture.tif', bytes: await picture().tiff().toBuffer() },
    { name: 'picture.bmp', bytes: await makeBmp(await picture().png().toBuffer()) },
    { name: 'text.txt', bytes: Buffer.from('抽检记录 2025年3月\n合格率,98.6\n'.repeat(20)) },
    { name: 'gbk.txt', bytes: gbk },
    { name: 'certificate.txt', bytes: Buffer.from(certificate) },
    await archive(await zipOf(papers), 'papers.zip'),
    { name: 'firm.zhiheng', bytes: readFileSync('tests/fixtures/firm-files/v2.zhiheng') },
    {
      name: 'pack.json',
      bytes: readFileSync('resources/packs/print-style/gw9704/1.0.0/pack.json'),
    },
  ]
}
