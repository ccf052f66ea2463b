import type { TFontDictionary } from 'pdfmake/interfaces.js'

const folder = '/usr/share/fonts/opentype/noto'

/** Debian ships the fonts as collections; pdfmake takes file and face name as a pair, its types do not say so. */
function face(family: 'Sans' | 'Serif', weight: 'Regular' | 'Bold'): string {
  const pair: readonly string[] = [`${folder}/Noto${family}CJK-${weight}.ttc`, `Noto${family}CJKsc-${weight}`]
  return pair as unknown as string
}

/** Noto Serif and Sans CJK SC as installed by Debian's fonts-noto-cjk. */
export const printFonts: TFontDictionary = {
  Serif: { normal: face('Serif', 'Regular'), bold: face('Serif', 'Bold') },
  Sans: { normal: face('Sans', 'Regular'), bold: face('Sans', 'Bold') },
}
