import { chinesePunctuation } from '../chinese-punctuation.ts'
import { demoNotice } from '../recipe.ts'

export interface ScanSheet {
  readonly body: string
  readonly style: string
  readonly width: number
  readonly height: number
  /** Degrees by which the sheet lies askew on the glass. */
  readonly tilt: number
  readonly paper: string
}

/** A sheet of paper lying slightly askew on a scanner's glass; the demonstration notice is printed on it. */
export function scanSheet(sheet: ScanSheet): string {
  return `<style>body{background:#d9d7d2;width:${sheet.width}px;height:${sheet.height}px;overflow:hidden;position:relative}
.sheet{position:absolute;inset:-6px;background:${sheet.paper};transform:rotate(${sheet.tilt}deg);box-shadow:0 0 22px #0003;filter:blur(.35px)}
.demo{position:absolute;left:50%;margin-left:-100px;width:200px;text-align:center;bottom:32px;background:${sheet.paper};font:500 18px/26px "Noto Sans CJK SC";color:#8b4a42;border:1.5px solid #b98d87;padding:2px 12px}
.mark{position:absolute;left:0;right:0;top:46%;text-align:center;font:700 92px/1 "Noto Sans CJK SC";letter-spacing:.1em;color:#7a7a7a14;transform:rotate(-24deg)}
${sheet.style}</style><div class="sheet"><div class="mark">${demoNotice}</div>${chinesePunctuation(sheet.body)}<div class="demo">${demoNotice}</div></div>`
}
