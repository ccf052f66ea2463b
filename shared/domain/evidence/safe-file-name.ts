const usualBytes = 200

/** Not allowed in a name on some system, or invisible, or turning the reading direction around. */
const forbidden = /[\\/:*?"<>|]|\p{Cc}/gu
const invisible = /[\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffd\ufff9-\ufffc]/g
const reserved = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/i

/** Bytes of a code point in UTF-8; a lone surrogate counts as the three bytes of the mark that replaces it. */
const bytesOfPoint = (point: number): number =>
  point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4

/** The length of a text in UTF-8. */
export const bytesOf = (text: string): number =>
  Array.from(text, char => bytesOfPoint(char.codePointAt(0) ?? 0)).reduce((sum, bytes) => sum + bytes, 0)

const segments = new Intl.Segmenter('zh-CN', { granularity: 'grapheme' })

const cutTo = (text: string, bytes: number): string => {
  let kept = ''
  let used = 0
  for (const { segment } of segments.segment(text)) {
    used += bytesOf(segment)
    if (used > bytes) break
    kept += segment
  }
  return kept
}

const splitEnding = (name: string): readonly [stem: string, ending: string] => {
  const dot = name.search(/\.[\p{L}\p{N}]{1,15}$/u)
  return dot <= 0 ? [name, ''] : [name.slice(0, dot), name.slice(dot)]
}

/**
 * A file name that every system of our users takes: no path and control characters, no direction marks
 * or other invisible ones, no reserved device names, at most `maxBytes` bytes of UTF-8 with its ending kept. What is left
 * empty becomes `fallback`.
 */
export const safeFileName = (name: string, fallback = '未命名', maxBytes = usualBytes): string => {
  const [first, last] = splitEnding(
    name
      .toWellFormed()
      .normalize('NFC')
      .replace(forbidden, '_')
      .replace(/[\s.]+$/, ''),
  )
  const ending = last.replace(invisible, '')
  const stem = first.replace(invisible, '').replace(/^[\s.]+|[\s.]+$/g, '')
  const device = stem.split('.')[0]?.trim() ?? ''
  const start = reserved.test(device) ? `_${stem}` : stem
  const cut = cutTo(start, maxBytes - bytesOf(ending)).replace(/[\s.]+$/, '')
  return `${cut.replace(/[_\s\u200d]/g, '') === '' ? fallback : cut}${ending}`
}
