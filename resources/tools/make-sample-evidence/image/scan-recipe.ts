import type { Recipe } from '../recipe.ts'
import { encodePalettePng } from './encode-palette-png.ts'
import { encodeScanJpeg, scanEffect } from './scan-effect.ts'
import { type ScanSheet, scanSheet } from './scan-sheet.ts'

interface Scan extends ScanSheet {
  readonly seed: string
  readonly grain?: number
  readonly quality?: number
}

/** Makes a recipe that draws a sheet, then degrades it as a scanner would; the file name decides PNG or JPEG. */
export function scanRecipe(layOut: (facts: Parameters<Recipe>[0]['facts']) => Scan): Recipe {
  return async (entry, shooter) => {
    const scan = layOut(entry.facts)
    const clean = await shooter.shoot({ html: scanSheet(scan), width: scan.width, height: scan.height })
    const look = { seed: scan.seed, grain: scan.grain ?? 2.6, vignette: 0.07, step: 12 }
    const image = scanEffect(clean, look)
    return entry.file.endsWith('.png') ? encodePalettePng(image) : encodeScanJpeg(image, scan.quality ?? 78)
  }
}
