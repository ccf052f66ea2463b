import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PDFDocument } from '@cantoo/pdf-lib'
import jpeg from 'jpeg-js'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, test } from 'vitest'
import { recipeTable } from '../../resources/tools/make-sample-evidence/recipe-table.ts'
import { resources } from '../content-lock.ts'
import { readPack } from './read-pack.ts'

const folder = join(resources, 'packs/sample/lamp-maker/1.1.0')
const files = readPack('sample', 'lamp-maker').evidence.map(({ file }) => file)
const bytesOf = (file: string) => readFileSync(join(folder, file))
const withEnding = (ending: string) => files.filter(file => file.endsWith(ending))
const pdfs = await Promise.all(
  withEnding('.pdf').map(async file => {
    const document = await PDFDocument.load(bytesOf(file), { updateMetadata: false })
    const pages = document.getPages().map(page => ({ ...page.getSize(), turned: page.getRotation().angle }))
    return { file, pages }
  }),
)

/** Names of the members of a ZIP archive, from its central directory. */
function zipMembers(bytes: Buffer): string[] {
  const names: string[] = []
  for (let at = bytes.indexOf('PK\u0001\u0002', 0, 'latin1'); at >= 0; ) {
    const length = bytes.readUInt16LE(at + 28)
    names.push(bytes.toString('utf8', at + 46, at + 46 + length))
    at = bytes.indexOf('PK\u0001\u0002', at + 46 + length, 'latin1')
  }
  return names.sort()
}

async function textOf(file: string): Promise<string> {
  const loading = getDocument({ data: new Uint8Array(bytesOf(file)), verbosity: 0 })
  const document = await loading.promise
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, async (_, index) => {
      const content = await (await document.getPage(index + 1)).getTextContent()
      return content.items.map(item => ('str' in item ? item.str : '')).join('')
    }),
  )
  await loading.destroy()
  return pages.join('\n')
}

describe("the sample's evidence files", () => {
  test('the folder holds exactly the files of the list, and a recipe makes each', () => {
    const onDisk = readdirSync(join(folder, 'files')).map(name => `files/${name}`)
    expect(onDisk.sort()).toEqual([...files].sort())
    expect(
      Object.keys(recipeTable)
        .map(name => `files/${name}`)
        .sort(),
    ).toEqual([...files].sort())
  })

  test('all together they stay below 12 MB', () => {
    expect(files.reduce((sum, file) => sum + bytesOf(file).length, 0)).toBeLessThan(12_000_000)
  })

  test('the PDF files hold 80 pages or more, none is empty or endless', () => {
    expect(pdfs.flatMap(({ pages }) => pages).length).toBeGreaterThanOrEqual(80)
    expect(pdfs.filter(({ pages }) => pages.length < 1 || pages.length > 12)).toEqual([])
  })

  test('page sizes vary: A4 upright and wide, A5, an odd scan, and pages turned by /Rotate', () => {
    const shapes = new Set(
      pdfs.flatMap(({ pages }) =>
        pages.map(({ width, height, turned }) => `${Math.round(width)}×${Math.round(height)} ${turned}`),
      ),
    )
    expect([...shapes].sort()).toEqual([
      '420×595 0',
      '595×842 0',
      '595×842 90',
      '608×859 0',
      '611×857 90',
      '842×595 0',
    ])
  })

  test.each(withEnding('.png'))('%s is a picture of a scanned page', file => {
    const bytes = bytesOf(file)
    expect(bytes.subarray(0, 8)).toEqual(Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]))
    expect(bytes.readUInt32BE(16)).toBeGreaterThanOrEqual(1000)
    expect(bytes.readUInt32BE(20)).toBeGreaterThanOrEqual(1000)
    expect(bytes.subarray(-8, -4).toString('latin1')).toBe('IEND')
  })

  test.each(withEnding('.jpg'))('%s is a picture', file => {
    const { width, height } = jpeg.decode(bytesOf(file), { useTArray: true })
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(1000)
  })

  test.each([
    ['.docx', 'word/document.xml'],
    ['.xlsx', 'xl/workbook.xml'],
  ])('the %s file is an Office package', (ending, part) => {
    for (const file of withEnding(ending))
      expect(zipMembers(bytesOf(file))).toEqual(expect.arrayContaining(['[Content_Types].xml', part]))
    expect(withEnding(ending)).toHaveLength(1)
  })

  test('every PDF with a text layer calls itself a demonstration; one is a scan without text', async () => {
    const texts = await Promise.all(pdfs.map(async ({ file }) => ({ file, text: await textOf(file) })))
    const silent = texts.filter(({ text }) => !text.includes('演示数据')).map(({ file }) => file)
    expect(silent).toEqual(['files/30-spot-check-results.pdf'])
  })

  test("the audit report states the firm's figures", async () => {
    const text = await textOf('files/06-audit-report-2023-2025.pdf')
    const figures = ['31,200.00', '2,746.00', '2,471.00', '1,934.00', '22,280.00', '1,435.20']
    expect(figures.filter(figure => !text.includes(figure))).toEqual([])
  })
})
