/**
 * Which characters may not begin or end a line of Chinese text (避头尾), after GB/T 15834-2011 section 5.1 and
 * the W3C note "Requirements for Chinese Text Layout". Written as code points: many look alike in an editor.
 */

// ， 。 、 ． ； ： ！ ？ ） ］ ｝ 》 〉 」 』 】 〕 〗 ” ’ … — ～ · ％ ‰ ℃ and their ASCII kin
const neverFirst = new Set(
  '\uFF0C\u3002\u3001\uFF0E\uFF1B\uFF1A\uFF01\uFF1F\uFF09\uFF3D\uFF5D\u300B\u3009\u300D\u300F\u3011\u3015\u3017\u201D\u2019\u2026\u2014\uFF5E\u00B7\uFF05\u2030\u2103\u00B0,.;:!?)]}%\u3005\u30FB\u2013',
)
// （ ［ ｛ 《 〈 「 『 【 〔 〖 “ ‘ and ￥ ＄ № #
const neverLast = new Set(
  '\uFF08\uFF3B\uFF5B\u300A\u3008\u300C\u300E\u3010\u3014\u3016\u201C\u2018\uFFE5\uFF04\u2116([{$\u00A5#',
)
/** Full-width marks whose right half is empty. */
const emptyRight = new Set(
  '\uFF0C\u3002\u3001\uFF0E\uFF1B\uFF1A\uFF01\uFF1F\uFF09\uFF3D\uFF5D\u300B\u3009\u300D\u300F\u3011\u3015\u3017\u201D\u2019',
)
/** Full-width marks whose left half is empty. */
const emptyLeft = new Set('\uFF08\uFF3B\uFF5B\u300A\u3008\u300C\u300E\u3010\u3014\u3016\u201C\u2018')
/** Marks that belong together when they stand side by side: —— and ……. */
const pairs = new Set('\u2014\u2026')

export const mayBegin = (character: string): boolean => !neverFirst.has(character)
export const mayEnd = (character: string): boolean => !neverLast.has(character)
export const hasEmptyRight = (character: string): boolean => emptyRight.has(character)
export const hasEmptyLeft = (character: string): boolean => emptyLeft.has(character)
export const isPair = (left: string, right: string): boolean => left === right && pairs.has(left)

/** Chinese (also Japanese) writing and full-width marks: set solid, may be parted anywhere between them. */
export const isWide = (codePoint: number): boolean =>
  (codePoint >= 0x2e80 && codePoint <= 0xd7ff) ||
  (codePoint >= 0xf900 && codePoint <= 0xfaff) ||
  (codePoint >= 0xfe30 && codePoint <= 0xfe4f) ||
  (codePoint >= 0xff00 && codePoint <= 0xffef) ||
  codePoint >= 0x20000 ||
  codePoint === 0x2014 ||
  codePoint === 0x2026 ||
  (codePoint >= 0x2018 && codePoint <= 0x201d) ||
  (codePoint >= 0x2460 && codePoint <= 0x24ff) ||
  (codePoint >= 0x2500 && codePoint <= 0x27bf)
