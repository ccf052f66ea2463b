import { describe, expect, test } from 'vitest'
import { createDocument } from '../../../../electron/core/pdf/create-document.ts'
import { openFonts } from '../../../../electron/core/pdf/fonts/open-fonts.ts'
import { fontDir, readStyle } from '../support/sample-snapshot.ts'
import { smallModel } from '../support/small-model.ts'

const isPrivate = (code: number): boolean => code >= 0xe000 && code <= 0xf8ff

/** Every character of the two-byte area of GB 18030 (GBK), decoded by the platform's own table. */
const twoByteArea = (): readonly number[] => {
  const decoder = new TextDecoder('gb18030')
  const codes: number[] = []
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue
      const text = decoder.decode(new Uint8Array([lead, trail]))
      const code = text.codePointAt(0) ?? 0
      if ([...text].length === 1 && code !== 0xfffd && !isPrivate(code)) codes.push(code)
    }
  return codes
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index)

const fonts = ['NotoSerifSC-Regular', 'NotoSerifSC-Bold', 'NotoSansSC-Regular', 'NotoSansSC-Bold']

describe('the cut fonts', () => {
  const levelTwo = [...twoByteArea(), ...range(0x3400, 0x4db5), ...range(0x4e00, 0x9fef)]

  /** Five ideographs of 2014 and 2018 that Noto Serif has not; Noto Sans stands in for them. */
  const notInSerif = ['9feb', '9fec', '9fed', '9fee', '9fef']

  test.each(fonts)('%s has every character of GB 18030 level 2', name => {
    const style = readStyle('award-xiao4')
    const file = `${name}.otf`
    const fonts = { ...style.fonts, body: { regular: file, bold: file } }
    const { model } = smallModel([])
    const opened = openFonts({ ...style, fonts }, fontDir)
    const document = createDocument({ ...model, style: { ...style, fonts } }, opened)
    const { font } = document.provideFont('body', false, false)
    const missing = levelTwo.filter(code => font.glyphForCodePoint(code).id === 0)
    expect(levelTwo.length).toBeGreaterThan(48_000)
    expect(missing.map(code => code.toString(16))).toEqual(name.includes('Serif') ? notInSerif : [])
  })
})
