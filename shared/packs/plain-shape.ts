/** One sign or class of signs: a letter, digit, Chinese character, bracket or mark, `\d`, `\.`, or `[A-Z\d]`. */
const atom = /(?:[A-Za-z0-9\p{Script=Han}〔〕（）/\-_]|\\[d.()[\]]|\[(?:[A-Za-z0-9-]|\\d)+\])/uy
const repetition = /\{(\d{1,2})(?:,(\d{1,2}))?\}|\?/y
const longest = 24
const mostOpen = 4

const readAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/**
 * What is wrong with the shape of a number, or null: a shape is a row of signs and classes, each at most repeated a
 * bounded number of times (`{3}`, `{2,8}`, `?`), with few open repetitions, so that matching never runs away.
 */
export const shapeProblem = (shape: string): string | null => {
  let at = 0
  let open = 0
  while (at < shape.length) {
    const sign = readAt(atom, shape, at)
    if (sign === null) return `“${shape.slice(at, at + 8)}” is not part of a plain shape`
    at += sign[0].length
    const times = readAt(repetition, shape, at)
    if (times === null) continue
    at += times[0].length
    const [from, to] = times[0] === '?' ? [0, 1] : [Number(times[1]), Number(times[2] ?? times[1])]
    if (from > to || to === 0 || to > longest) return `“${times[0]}” repeats too often or never`
    if (from !== to) open += 1
  }
  return open > mostOpen ? `It has more than ${mostOpen} open repetitions` : null
}

/** The expression that matches a whole number of this shape; `shapeProblem` must have found nothing. */
export const shapeExpression = (shape: string): RegExp => new RegExp(`^(?:${shape})$`, 'iu')
