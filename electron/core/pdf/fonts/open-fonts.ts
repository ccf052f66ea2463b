import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { PrintStyle } from '../../../../shared/packs/print-style.ts'

export type FontRole = keyof PrintStyle['fonts']
export type OpenFonts = {
  /** File name → bytes, each file read once. */
  readonly files: ReadonlyMap<string, Uint8Array>
  /** Family (= role) → file of each cut, as pdfmake wants it. */
  readonly families: Readonly<
    Record<string, Readonly<Record<'normal' | 'bold' | 'italics' | 'bolditalics', string>>>
  >
}

/** Reads the fonts of a print style; a file that is not in the folder is an error that names it. */
export const openFonts = (style: PrintStyle, fontDir: string): OpenFonts => {
  const files = new Map<string, Uint8Array>()
  const families: Record<string, Record<'normal' | 'bold' | 'italics' | 'bolditalics', string>> = {}
  for (const [role, { regular, bold }] of Object.entries(style.fonts)) {
    for (const name of [regular, bold])
      if (!files.has(name)) files.set(name, readFileSync(path.join(fontDir, path.basename(name))))
    families[role] = { normal: regular, bold, italics: regular, bolditalics: bold }
  }
  return { files, families }
}
