import { hasEmptyLeft, hasEmptyRight } from './kinsoku.ts'
import type { Atom } from './split-atoms.ts'

const alphanumeric = /[\p{Script=Latin}\p{Script=Greek}\p{N}%\u2030\u00B0\u2103+\-/]/u
const dash = '\u2014'
/** White at both sides of the dash of Noto SC in em: taken away where two make a 破折号. */
const dashRoom = 0.09
const isMark = (text: string): boolean => /^\p{P}/u.test(text)

const isFull = (atom: Atom): boolean => atom.width > atom.run.size * 0.9

/** Half an em that the mark at the right edge of a line can give up. */
export const slackRight = (atom: Atom | undefined): number =>
  atom !== undefined && atom.kind === 'wide' && hasEmptyRight(atom.text) && isFull(atom)
    ? atom.run.size / 2
    : 0

/** Half an em that an opening mark at the left edge of a line gives up. */
export const slackLeft = (atom: Atom | undefined): number =>
  atom !== undefined && atom.kind === 'wide' && hasEmptyLeft(atom.text) && isFull(atom)
    ? atom.run.size / 2
    : 0

/**
 * Room between two neighbours in points before the line is set to its measure: a quarter em (made an eighth
 * here, as Chinese word processors do on screen and in print) between Chinese and Latin, minus half an em where
 * two full-width marks meet with their empty halves.
 */
export const kern = (left: Atom, right: Atom): number => {
  const size = Math.min(left.run.size, right.run.size)
  if (left.kind === 'wide' && right.kind === 'wide') {
    if (left.text === dash && right.text === dash) return -size * dashRoom
    const closing = slackRight(left) > 0
    const opening = slackLeft(right) > 0
    if (closing && (opening || slackRight(right) > 0)) return -size / 2
    if (opening && slackLeft(left) > 0) return -size / 2
    return 0
  }
  if (left.kind === 'wide' && right.kind === 'word')
    return isMark(left.text) || !alphanumeric.test(right.text.charAt(0)) ? 0 : size / 6
  if (left.kind === 'word' && right.kind === 'wide')
    return isMark(right.text) || !alphanumeric.test(left.text.charAt(left.text.length - 1)) ? 0 : size / 6
  return 0
}

/** How readily the room after `left` grows when a line is stretched. */
export const stretchOf = (left: Atom, right: Atom): number => {
  if (left.kind === 'space' || right.kind === 'space') return left.kind === 'space' ? 3 : 0
  return left.kind === 'word' && right.kind === 'word' ? 0 : 1
}

/** Room that the gap after `left` can give up when a line is squeezed, in points. */
export const squeezeOf = (left: Atom, right: Atom): number => {
  if (left.kind === 'space') return left.width / 3
  const already = kern(left, right) < 0
  return already ? 0 : (slackRight(left) + slackLeft(right)) / 2
}
