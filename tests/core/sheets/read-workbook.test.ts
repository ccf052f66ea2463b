import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lookOfFormat } from '../../../electron/core/sheets/read-styles.ts'
import { readWorkbook } from '../../../electron/core/sheets/read-workbook.ts'
import type { SheetLimits } from '../../../electron/core/sheets/sheet-limits.ts'
import { SheetRefusal } from '../../../electron/core/sheets/sheet-refusal.ts'
import { writeWorkbook } from '../../../electron/core/sheets/write-workbook.ts'
import type { ReadSheet } from '../../../shared/domain/sheets/read-sheet.ts'
import { xlsxOf, zipOf } from './zip-kit.ts'

const folder = mkdtempSync(join(tmpdir(), '表格 '))
afterAll(() => rmSync(folder, { recursive: true }))

let files = 0
const stored = (bytes: Buffer): string => {
  files += 1
  const path = join(folder, `${files}.xlsx`)
  writeFileSync(path, bytes)
  return path
}
const read = (bytes: Buffer, limits: Partial<SheetLimits> = {}): Promise<readonly ReadSheet[]> =>
  readWorkbook(stored(bytes), { limits })
const sheetOf = (rows: string, after = '') => ({ name: '一', xml: `<sheetData>${rows}</sheetData>${after}` })
const cellsOf = async (bytes: Buffer) =>
  (await read(bytes))[0]?.rows.flat().map(({ row, column, kind, value }) => [row, column, kind, value])

describe('cells', () => {
  test('of every kind', async () => {
    const bytes = xlsxOf({
      texts:
        '<si><t>文字</t></si><si><r><t>富</t></r><r><t xml:space="preserve"> 文本</t></r></si>' +
        '<si><t>课</t><rPh sb="0" eb="1"><t>ka</t></rPh></si><si><t>a_x000D_b_x005F_x0041_</t></si><si/>',
      styles:
        '<numFmts><numFmt numFmtId="200" formatCode="0.00%"/><numFmt numFmtId="201" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts>' +
        '<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="200"/><xf numFmtId="201"/><xf numFmtId="14"/><xf numFmtId="9"/></cellXfs>',
      sheets: [
        sheetOf(
          '<row r="2"><c r="B2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c><c r="D2" t="s"><v>2</v></c><c r="E2" t="s"><v>3</v></c><c r="F2" t="s"><v>4</v></c></row>' +
            '<row><c><v>12.5</v></c><c s="1"><v>0.986</v></c><c s="2"><v>45717</v></c><c s="3"><v>1</v></c><c s="4"><v>1</v></c></row>' +
            '<row r="9"><c t="b"><v>1</v></c><c t="e"><v>#DIV/0!</v></c><c t="str"><f>A1&amp;""</f><v>公式</v></c><c><f>1+1</f><v>2</v></c><c><f>NOW()</f></c><c t="inlineStr"><is><t>内联</t></is></c><c t="d"><v>2024-05-01T00:00:00</v></c><c s="1"/></row>',
        ),
      ],
    })
    expect(await cellsOf(bytes)).toEqual([
      [1, 1, 'text', '文字'],
      [1, 2, 'text', '富 文本'],
      [1, 3, 'text', '课'],
      [1, 4, 'text', 'a\rb_x0041_'],
      [2, 0, 'number', 12.5],
      [2, 1, 'percent', 0.986],
      [2, 2, 'date', '2025-03-01'],
      [2, 3, 'date', '1899-12-31'],
      [2, 4, 'percent', 1],
      [8, 0, 'truth', true],
      [8, 1, 'error', '#DIV/0!'],
      [8, 2, 'text', '公式'],
      [8, 3, 'number', 2],
      [8, 4, 'uncomputed', null],
      [8, 5, 'text', '内联'],
      [8, 6, 'date', '2024-05-01'],
    ])
  })

  test('of a file that counts its days from 1904', async () => {
    const bytes = xlsxOf({
      workbookPr: '<workbookPr date1904="1"/>',
      styles: '<cellXfs><xf numFmtId="14"/></cellXfs>',
      sheets: [sheetOf('<row><c s="0"><v>44255</v></c></row>')],
    })
    expect(await cellsOf(bytes)).toEqual([[0, 0, 'date', '2025-03-01']])
  })

  test('hidden sheets, merged ranges, other kinds of sheets, prefixes', async () => {
    const bytes = xlsxOf({
      sheets: [
        sheetOf(
          '<row><c><v>1</v></c></row>',
          '<mergeCells><mergeCell ref="A3:A6"/><mergeCell ref="$B$1:$D$1"/></mergeCells>',
        ),
        { name: '藏', state: 'veryHidden', xml: '<sheetData/>' },
      ],
      instead: {
        'xl/worksheets/sheet2.xml':
          '<x:worksheet xmlns:x="urn:any"><x:sheetData><x:row><x:c><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>',
      },
    })
    expect(await read(bytes)).toEqual([
      {
        name: '一',
        hidden: false,
        rows: [[{ row: 0, column: 0, formula: false, kind: 'number', value: 1 }]],
        merges: [
          { fromRow: 2, toRow: 5, fromColumn: 0, toColumn: 0 },
          { fromRow: 0, toRow: 0, fromColumn: 1, toColumn: 3 },
        ],
      },
      {
        name: '藏',
        hidden: true,
        rows: [[{ row: 0, column: 0, formula: false, kind: 'number', value: 7 }]],
        merges: [],
      },
    ])
  })

  test.each([
    ['General', 'plain'],
    ['#,##0.00', 'plain'],
    ['0.00E+00', 'plain'],
    ['0.0%', 'percent'],
    ['0.00"%"', 'plain'],
    ['yyyy-mm-dd', 'date'],
    ['[$-804]yyyy"年"m"月"d"日"', 'date'],
    ['mmm-yy', 'date'],
    ['h:mm', 'plain'],
    ['[Red]#,##0;[Blue]-#,##0', 'plain'],
    ['"year "0', 'plain'],
  ])('the format %s is %s', (code, look) => {
    expect(lookOfFormat(code)).toBe(look)
  })
})

const refusalOf = async (bytes: Buffer, limits: Partial<SheetLimits> = {}) => {
  try {
    await read(bytes, limits)
    return null
  } catch (error) {
    return error instanceof SheetRefusal ? error.code : error
  }
}
const ole = Buffer.concat([Buffer.from('D0CF11E0A1B11AE1', 'hex'), Buffer.alloc(2000)])
const row = '<row><c><v>1</v></c></row>'
const bomb = Buffer.alloc(40 * 1_048_576, ' ')
const withSheet = (xml: string) => xlsxOf({ sheets: [{ name: '一', xml }] })

describe('a file that is refused, and by what name', () => {
  test.each<[string, () => Buffer, string, Partial<SheetLimits>?]>([
    ['an empty file', () => Buffer.alloc(0), 'sheet-not-xlsx'],
    ['a csv renamed', () => Buffer.from('编号,名称,2024\nA,合格率,98.6\n'), 'sheet-not-xlsx'],
    [
      'a web page renamed',
      () => Buffer.from('<html><table><tr><td>1</td></tr></table></html>'),
      'sheet-not-xlsx',
    ],
    ['an old .xls', () => ole, 'sheet-old-format'],
    [
      'one with a password',
      () => Buffer.concat([ole, Buffer.from('EncryptedPackage', 'utf16le')]),
      'sheet-encrypted',
    ],
    ['a zip of something else', () => zipOf([{ name: 'a.txt', bytes: Buffer.from('a') }]), 'sheet-not-xlsx'],
    [
      'a Word document',
      () =>
        xlsxOf({
          sheets: [],
          instead: { 'xl/workbook.xml': '<w:document xmlns:w="urn:w"/>' },
        }),
      'sheet-not-xlsx',
    ],
    ['half a file', () => withSheet(`<sheetData>${row}</sheetData>`).subarray(0, 300), 'sheet-damaged'],
    [
      'one without its workbook',
      () =>
        zipOf([
          {
            name: '_rels/.rels',
            bytes: Buffer.from(
              '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>',
            ),
          },
        ]),
      'sheet-damaged',
    ],
    ['a sheet that is cut off', () => withSheet('<sheetData><row>'), 'sheet-damaged'],
    [
      'a sheet with an unknown entity',
      () => withSheet('<sheetData><row><c t="str"><v>&bad;</v></c></row></sheetData>'),
      'sheet-damaged',
    ],
    [
      'one with entities of its own',
      () =>
        xlsxOf({
          sheets: [sheetOf(row)],
          instead: {
            'xl/worksheets/sheet1.xml':
              '<!DOCTYPE a [<!ENTITY x "y"><!ENTITY z "&x;&x;&x;">]><worksheet><sheetData><row><c t="str"><v>&z;</v></c></row></sheetData></worksheet>',
          },
        }),
      'sheet-damaged',
    ],
    ['elements without end', () => withSheet('<a>'.repeat(5000)), 'sheet-damaged'],
    [
      'a text that is not there',
      () => withSheet('<sheetData><row><c t="s"><v>9</v></c></row></sheetData>'),
      'sheet-damaged',
    ],
    [
      'a number that is none',
      () => withSheet('<sheetData><row><c><v>1O</v></c></row></sheetData>'),
      'sheet-damaged',
    ],
    [
      'a cell in another row',
      () => withSheet('<sheetData><row r="1"><c r="A2"><v>1</v></c></row></sheetData>'),
      'sheet-damaged',
    ],
    [
      'bytes that are no text',
      () => zipOf([{ name: '_rels/.rels', bytes: Buffer.from([0x3c, 0xff, 0xfe, 0x00]) }]),
      'sheet-damaged',
    ],
    [
      'too large a file',
      () => withSheet(`<sheetData>${row}</sheetData>`),
      'sheet-too-large',
      { fileBytes: 100 },
    ],
    ['too many parts', () => withSheet(`<sheetData>${row}</sheetData>`), 'sheet-too-large', { entries: 2 }],
    [
      'too many sheets',
      () => xlsxOf({ sheets: [sheetOf(row), sheetOf(row)] }),
      'sheet-too-large',
      { sheets: 1 },
    ],
    [
      'too many rows',
      () => withSheet(`<sheetData>${row.repeat(9)}</sheetData>`),
      'sheet-too-large',
      { rows: 8 },
    ],
    [
      'too many cells',
      () => withSheet(`<sheetData>${row.repeat(9)}</sheetData>`),
      'sheet-too-large',
      { cells: 8 },
    ],
    [
      'too wide',
      () => withSheet('<sheetData><row><c r="XFD1"><v>1</v></c></row></sheetData>'),
      'sheet-too-large',
    ],
    [
      'too long a text',
      () => withSheet(`<sheetData><row><c t="str"><v>${'长'.repeat(300_000)}</v></c></row></sheetData>`),
      'sheet-too-large',
    ],
    [
      'too many merged ranges',
      () => withSheet(`<sheetData/><mergeCells>${'<mergeCell ref="A1:A2"/>'.repeat(9)}</mergeCells>`),
      'sheet-too-large',
      { merges: 8 },
    ],
    [
      'a bomb that says its size',
      () => zipOf([{ name: '_rels/.rels', bytes: bomb }]),
      'sheet-too-large',
      { unpackedBytes: 8 * 1_048_576 },
    ],
    [
      'a bomb that hides its size',
      () => zipOf([{ name: '_rels/.rels', bytes: bomb, lie: 100 }]),
      'sheet-damaged',
      { unpackedBytes: 8 * 1_048_576 },
    ],
    [
      'many parts that are a bomb together',
      () =>
        xlsxOf({
          sheets: Array.from({ length: 5 }, () => ({ name: '一', xml: `<!--${'x'.repeat(1_048_576)}-->` })),
        }),
      'sheet-too-large',
      { unpackedBytes: 3 * 1_048_576 },
    ],
  ])('%s', async (_, bytes, code, limits) => {
    expect(await refusalOf(bytes(), limits)).toBe(code)
  })

  test('a reader that is told to stop stops', async () => {
    const stop = new AbortController()
    const path = stored(withSheet(`<sheetData>${row.repeat(60_000)}</sheetData>`))
    const reading = readWorkbook(path, {
      signal: stop.signal,
      onProgress: () => stop.abort(new Error('stopped')),
    })
    await expect(reading).rejects.toThrow('stopped')
  })
})

describe('a real file with some of its bytes changed', () => {
  let sound = Buffer.alloc(0)
  beforeAll(async () => {
    const path = join(folder, 'sound.xlsx')
    const rows = Array.from({ length: 30 }, (_, index) => [
      `K-${index}`,
      `指标 ${index}`,
      index / 7,
      index % 2 === 0,
      null,
    ])
    await writeWorkbook({ sheets: [{ name: '指标', widths: [10], rows, frozenRows: 1 }] }, path)
    sound = (await import('node:fs')).readFileSync(path)
  })
  const refusesByName = async (bytes: Buffer): Promise<boolean> => {
    const started = performance.now()
    const refusal = await refusalOf(bytes)
    if (performance.now() - started > 5000) throw new Error('too slow')
    return refusal === null || typeof refusal === 'string'
  }

  test('is read, or refused by name, and never hangs', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.tuple(fc.double({ min: 0, max: 0.9999, noNaN: true }), fc.integer({ min: 0, max: 255 })),
          {
            minLength: 1,
            maxLength: 12,
          },
        ),
        async changes => {
          const bytes = Buffer.from(sound)
          for (const [at, byte] of changes) bytes[Math.floor(at * bytes.length)] = byte
          return refusesByName(bytes)
        },
      ),
      { numRuns: 300 },
    )
  })

  test('or cut anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(fc.double({ min: 0, max: 1, noNaN: true }), async at =>
        refusesByName(Buffer.from(sound.subarray(0, Math.floor(at * sound.length)))),
      ),
      { numRuns: 100 },
    )
  })

  test('or with any markup inside', async () => {
    const piece = fc.constantFrom(
      '<row>',
      '</row>',
      '<row r="3">',
      '<c>',
      '<c r="A1">',
      '<c r="B3" t="s">',
      '<c t="e">',
      '</c>',
      '<v>',
      '</v>',
      '<v>1</v>',
      '<f>',
      '</f>',
      '<is><t>x</t></is>',
      '0',
      '-1',
      '1e400',
      '&amp;',
      '&#x0;',
      '<mergeCell ref="A1:B2"/>',
      '<mergeCell ref="?"/>',
      '<![CDATA[<v>]]>',
      '<?x?>',
      '<!-- -->',
      '#REF!',
      '\u0000',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 25 }), async pieces =>
        refusesByName(withSheet(`<sheetData>${pieces.join('')}</sheetData>`)),
      ),
      { numRuns: 300 },
    )
  })
})
