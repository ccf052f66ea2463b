import { createHash } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import { degrees, PDFDocument, StandardFonts } from '@cantoo/pdf-lib'
import type { Block, DossierModel, EvidenceModel } from '../../../../shared/domain/dossier/model.ts'
import { readStyle, readWords } from './sample-snapshot.ts'

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** A PDF with that many pages, each saying its number; `turn` as scanners do it. */
export const makePdf = async (
  pages: number,
  options: { readonly turn?: number; readonly password?: string } = {},
): Promise<Uint8Array> => {
  const pdf = await PDFDocument.create()
  const font = await pdf.embedFont(StandardFonts.Helvetica)
  for (let number = 1; number <= pages; number++) {
    const page = pdf.addPage([420, 595])
    page.drawText(`inner page ${number}`, { x: 40, y: 500, size: 20, font })
    page.setRotation(degrees(options.turn ?? 0))
  }
  if (options.password !== undefined) pdf.encrypt({ userPassword: options.password, ownerPassword: 'owner' })
  return pdf.save({ useObjectStreams: false })
}

const chunk = (type: string, data: Buffer): Buffer => {
  const head = Buffer.alloc(8)
  head.writeUInt32BE(data.length)
  head.write(type, 4, 'latin1')
  return Buffer.concat([head, data, Buffer.alloc(4)])
}

/** A picture of one colour; 4 channels have transparency. */
export const makePng = (width: number, height: number, channels: 3 | 4): Uint8Array => {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width)
  head.writeUInt32BE(height, 4)
  head[8] = 8
  head[9] = channels === 4 ? 6 : 2
  const line = Buffer.alloc(1 + width * channels, 120)
  line[0] = 0
  const data = deflateSync(Buffer.concat(Array.from({ length: height }, () => line)))
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

export type SmallFile = {
  readonly number: number
  readonly mediaType: string
  readonly bytes: Uint8Array
  readonly pages?: number
}

const evidenceOf = ({ number, mediaType, bytes, pages }: SmallFile): EvidenceModel => ({
  id: `e${number}`,
  number,
  label: `E-${number}`,
  title: `第${number}件材料`,
  mediaType,
  sha256: hashOf(bytes),
  size: bytes.length,
  ...(pages === undefined ? {} : { pages }),
  facts: [
    { label: '材料名称', value: `第${number}件材料` },
    { label: '文件名', value: `file-${number}` },
  ],
})

/** A dossier of few pages around the given blocks and files. */
export const smallModel = (
  blocks: readonly Block[],
  files: readonly SmallFile[] = [],
): { readonly model: DossierModel; readonly read: (sha256: string) => Uint8Array } => {
  const store = new Map(files.map(file => [hashOf(file.bytes), file.bytes]))
  const model: DossierModel = {
    language: 'zh-CN',
    builtOn: '2026-04-20',
    properties: {
      title: '测试材料',
      author: '中山市甲样灯饰有限公司',
      subject: '申报材料',
      keywords: '质量奖',
      creator: 'Zhiheng test',
    },
    header: '甲样灯饰',
    style: readStyle('award-xiao4'),
    parts: [
      { id: 'contents', type: 'contents', title: '目录', titled: false, blocks: [{ type: 'contents' }] },
      { id: 'report', type: 'report', title: '自评报告', titled: true, blocks },
      ...(files.length === 0
        ? []
        : [
            {
              id: 'evidence',
              type: 'evidence',
              title: '证实性材料',
              titled: true,
              blocks: [{ type: 'evidence' as const }],
            },
          ]),
    ],
    evidence: files.map(evidenceOf),
    phrases: readWords('zh-CN').phrases,
  }
  return {
    model,
    read: sha256 => {
      const bytes = store.get(sha256)
      if (bytes === undefined) throw new Error('no such evidence')
      return bytes
    },
  }
}
