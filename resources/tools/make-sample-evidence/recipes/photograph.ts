import { encodeScanJpeg, scanEffect } from '../image/scan-effect.ts'
import { demoNotice, type Recipe } from '../recipe.ts'

export interface Scene {
  readonly svg: string
  readonly stampText: string
}

const width = 1600
const height = 1200

/** A drawn scene, softened and grained as a phone's picture is, with a time stamp and the notice. */
export function photograph(scene: Scene): Recipe {
  return async (entry, shooter) => {
    const html = `<div style="position:relative;width:${width}px;height:${height}px;overflow:hidden;background:#444">
<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 1600 1200" style="filter:blur(.9px) contrast(1.04)" font-family="Noto Sans CJK SC">${scene.svg}</svg>
<div style="position:absolute;inset:0;background:radial-gradient(ellipse at 50% 42%,#fff2 0,#0000 45%,#0007 100%)"></div>
<div class="sans" style="position:absolute;right:36px;bottom:28px;color:#ffd98a;font-size:30px;text-shadow:0 0 4px #000">${scene.stampText}</div>
<div class="sans" style="position:absolute;left:36px;bottom:28px;color:#fff;font-size:28px;background:#b23a2ecc;padding:2px 16px">${demoNotice} 绘制示意</div></div>`
    const clean = await shooter.shoot({ html, width, height })
    const look = { seed: entry.file, grain: 5, vignette: 0.1, step: 1 }
    return encodeScanJpeg(scanEffect(clean, look), 72)
  }
}
