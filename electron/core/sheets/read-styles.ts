import type { Package } from './open-package.ts'
import { readXml } from './read-xml.ts'
import type { SheetLimits } from './sheet-limits.ts'

/** How the number of a cell is to be understood. */
export type NumberLook = 'plain' | 'percent' | 'date'

/** Number formats that Excel knows by number only. Source: ECMA-376 part 1, 18.8.30, with its East Asian dates. */
const builtIn = (id: number): NumberLook => {
  if (id === 9 || id === 10) return 'percent'
  const isDate =
    (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58)
  return isDate ? 'date' : 'plain'
}

/** What a format such as `0.0%` or `yyyy"年"m"月"` makes of a number; only the part for positive numbers counts. */
export const lookOfFormat = (code: string): NumberLook => {
  const bare = (code.split(';')[0] ?? '')
    .replace(/"[^"]*"/g, '')
    .replace(/\\./g, '')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/[_*]./g, '')
    .toLowerCase()
  if (bare.includes('%')) return 'percent'
  return /general/.test(bare) || !/[yd]|e(?![+-])|mmm|m.*y/.test(bare) ? 'plain' : 'date'
}

/** The look of each cell style, by its number; everything is plain when the file has no styles. */
export const readStyles = async (
  pack: Package,
  part: string | null,
  limits: SheetLimits,
): Promise<readonly NumberLook[]> => {
  if (part === null || !pack.has(part)) return []
  const formats = new Map<number, NumberLook>()
  const looks: NumberLook[] = []
  let inCellStyles = false
  const events = {
    open: (name: string, attributes: Readonly<Record<string, string>>) => {
      if (name === 'numFmt')
        formats.set(Number(attributes.numFmtId), lookOfFormat(attributes.formatCode ?? ''))
      if (name === 'cellXfs') inCellStyles = true
      if (name !== 'xf' || !inCellStyles) return
      const id = Number(attributes.numFmtId ?? 0)
      looks.push(formats.get(id) ?? builtIn(id))
    },
    close: (name: string) => {
      if (name === 'cellXfs') inCellStyles = false
    },
  }
  await readXml(part, pack.read(part), events, limits)
  return looks
}
