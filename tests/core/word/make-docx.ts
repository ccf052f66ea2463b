import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  ImageRun,
  InsertedTextRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import { storedZip } from '../../../electron/core/word/stored-zip.ts'
import { makePng } from '../pdf/support/small-model.ts'

const change = { id: 1, author: '李工', date: '2025-03-01T00:00:00Z' }
const cell = (
  text: string,
  more: { readonly columnSpan?: number; readonly rowSpan?: number; readonly bold?: boolean } = {},
) => {
  const { bold = false, ...spans } = more
  return new TableCell({ ...spans, children: [new Paragraph({ children: [new TextRun({ text, bold })] })] })
}
const level = (at: number, format: (typeof LevelFormat)[keyof typeof LevelFormat]) => ({
  level: at,
  format,
  text: `%${at + 1}.`,
})

/** A Word document with everything that a narrative keeps, and everything that it drops. */
export const makeFullDocx = (): Promise<Buffer> =>
  Packer.toBuffer(
    new Document({
      numbering: {
        config: [
          { reference: 'steps', levels: [level(0, LevelFormat.DECIMAL), level(1, LevelFormat.DECIMAL)] },
          { reference: 'dots', levels: [level(0, LevelFormat.BULLET)] },
        ],
      },
      comments: { children: [{ id: 0, author: '审核', children: [new Paragraph('批注的话')] }] },
      footnotes: { 1: { children: [new Paragraph('脚注的话')] } },
      sections: [
        {
          children: [
            new Paragraph({ text: '4.1.2 高层领导的作用', heading: HeadingLevel.HEADING_1 }),
            new Paragraph({ text: '很深的标题', heading: HeadingLevel.HEADING_5 }),
            new Paragraph({
              children: [
                new TextRun('\u3000\u3000总经理'),
                new TextRun({ text: '每季度', bold: true }),
                new TextRun({ text: '主持', bold: true, italics: true }),
                new TextRun({ text: '复核\t一次', color: 'FF0000', size: 40 }),
                new InsertedTextRun({ ...change, text: '，2025 年起每月一次' }),
                new DeletedTextRun({ ...change, text: '，不定期' }),
                new FootnoteReferenceRun(1),
                new CommentRangeStart(0),
                new TextRun('。'),
                new CommentRangeEnd(0),
                new TextRun({ children: [new CommentReference(0)] }),
              ],
            }),
            new Paragraph(''),
            new Paragraph({ text: '定方向', numbering: { reference: 'steps', level: 0 } }),
            new Paragraph({ text: '调研', numbering: { reference: 'steps', level: 1 } }),
            new Paragraph({ text: '研讨', numbering: { reference: 'steps', level: 1 } }),
            new Paragraph({ text: '定目标', numbering: { reference: 'steps', level: 0 } }),
            new Paragraph('中间一段'),
            new Paragraph({ text: '定考核', numbering: { reference: 'steps', level: 0 } }),
            new Paragraph({ text: '现场走动', numbering: { reference: 'dots', level: 0 } }),
            new Paragraph({
              children: [
                new ExternalHyperlink({ link: 'https://example.org/', children: [new TextRun('官网')] }),
                new TextRun({ text: '第二行', break: 1 }),
                new ImageRun({
                  type: 'png',
                  data: Buffer.from(makePng(4, 4, 3)),
                  transformation: { width: 4, height: 4 },
                }),
              ],
            }),
            new Table({
              rows: [
                new TableRow({
                  children: [cell('年份', { bold: true }), cell('改进', { columnSpan: 2, bold: true })],
                }),
                new TableRow({ children: [cell('2024', { rowSpan: 2 }), cell('漏检'), cell('降到 0.2%')] }),
                new TableRow({ children: [cell('重复验货'), cell('')] }),
              ],
            }),
          ],
        },
      ],
    }),
  )

/** A document with that many pictures. */
export const makePictures = (count: number): Promise<Buffer> =>
  Packer.toBuffer(
    new Document({
      sections: [
        {
          children: Array.from(
            { length: count },
            (_, index) =>
              new Paragraph({
                children: [
                  new TextRun(`图 ${index + 1}`),
                  new ImageRun({
                    type: 'png',
                    data: Buffer.from(makePng(4 + index, 4, 3)),
                    transformation: { width: 4, height: 4 },
                  }),
                ],
              }),
          ),
        },
      ],
    }),
  )

const names = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
].join(' ')

/** A document of nothing but this XML in its body. */
export const rawDocx = (body: string, more: ReadonlyMap<string, string> = new Map()): Buffer =>
  storedZip(
    new Map([
      [
        'word/document.xml',
        `<?xml version="1.0"?><w:document ${names}><w:body>${body}</w:body></w:document>`,
      ],
      ...more,
    ]),
  )

export const rawParagraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`
