import type { ReadSheet } from '../../../shared/domain/sheets/read-sheet.ts'
import { openPackage, type PackageSource } from './open-package.ts'
import { readCells } from './read-cells.ts'
import { readContents } from './read-contents.ts'
import { readSharedTexts } from './read-shared-texts.ts'
import { readStyles } from './read-styles.ts'
import { type SheetLimits, sheetLimits } from './sheet-limits.ts'

type ReadOptions = {
  readonly limits?: Partial<SheetLimits>
  readonly signal?: AbortSignal
  /** Characters read so far, of about how many. */
  readonly onProgress?: (done: number, total: number) => void
}

/**
 * Reads every sheet of an .xlsx file: values with their kind, merged ranges, hidden sheets. Formulas count by the
 * result that was stored; nothing is calculated, no link is followed. For files from outside: hard limits, no
 * entities, one streaming pass. Throws `SheetRefusal`, the signal's reason, or an error of the file system.
 */
export const readWorkbook = async (
  source: PackageSource,
  options: ReadOptions = {},
): Promise<readonly ReadSheet[]> => {
  const limits: SheetLimits = { ...sheetLimits, ...options.limits }
  const pack = await openPackage(source, limits)
  try {
    const contents = await readContents(pack, limits)
    const parts = [contents.sharedTexts ?? '', ...contents.sheets.map(({ part }) => part)]
    const total = parts.reduce((sum, part) => sum + pack.size(part), 0)
    let done = 0
    const watched = async function* (part: string): AsyncGenerator<string> {
      for await (const piece of pack.read(part)) {
        options.signal?.throwIfAborted()
        done += piece.length
        options.onProgress?.(Math.min(done, total), total)
        yield piece
      }
    }
    const looks = await readStyles(pack, contents.styles, limits)
    const texts = await readSharedTexts({ ...pack, read: watched }, contents.sharedTexts, limits)
    const budget = { left: limits.cells }
    const sheets: ReadSheet[] = []
    for (const { name, hidden, part } of contents.sheets) {
      const context = { texts, looks, from1904: contents.from1904, part }
      sheets.push({ name, hidden, ...(await readCells(watched(part), context, limits, budget)) })
    }
    return sheets
  } finally {
    pack.close()
  }
}
