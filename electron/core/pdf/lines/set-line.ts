import type { Line, Piece } from './line.ts'
import { kern, slackLeft, slackRight, squeezeOf, stretchOf } from './spacing.ts'
import type { Atom } from './split-atoms.ts'

export type LineAlign = 'justify' | 'left' | 'center' | 'right'

type SetOptions = {
  readonly measure: number
  readonly indent: number
  readonly align: LineAlign
  /** Last line of a paragraph: stays ragged. */
  readonly last: boolean
  /** Not the first line: an opening mark may move into the margin by its empty half. */
  readonly wrapped: boolean
}

type Joint = { gap: number; readonly stretch: number; readonly squeeze: number }

const jointsOf = (atoms: readonly Atom[]): Joint[] =>
  atoms.slice(1).map((right, index) => {
    const left = atoms[index]
    return left === undefined
      ? { gap: 0, stretch: 0, squeeze: 0 }
      : { gap: kern(left, right), stretch: stretchOf(left, right), squeeze: squeezeOf(left, right) }
  })

/** Spreads `room` (negative: takes it) over the joints; gives back what could not be placed. */
const spread = (joints: readonly Joint[], room: number): void => {
  const key = room > 0 ? 'stretch' : 'squeeze'
  const total = joints.reduce((sum, joint) => sum + joint[key], 0)
  if (total <= 0) return
  const share = room > 0 ? room / total : Math.max(-1, room / total)
  for (const joint of joints) joint.gap += share * joint[key]
}

const sameMarks = (piece: Piece, atom: Atom): boolean =>
  piece.face === atom.run.face &&
  piece.size === atom.run.size &&
  piece.link === atom.run.link &&
  piece.slot === atom.run.slot &&
  piece.last === atom.run.last &&
  piece.leader === atom.run.leader &&
  piece.color === atom.run.color

const piecesOf = (atoms: readonly Atom[], joints: readonly Joint[]): Piece[] => {
  const pieces: Piece[] = []
  for (const [index, atom] of atoms.entries()) {
    const joint = joints[index]
    const length = [...atom.text].length
    const gaps = new Array<number>(length).fill(0)
    const stretch = new Array<number>(length).fill(0)
    gaps[length - 1] = joint?.gap ?? 0
    stretch[length - 1] = joint?.stretch ?? 0
    const width = atom.width + (joint?.gap ?? 0)
    const piece = pieces.at(-1)
    if (piece !== undefined && sameMarks(piece, atom)) {
      piece.text += atom.text
      piece.gaps.push(...gaps)
      piece.stretch.push(...stretch)
      piece.width += width
    } else {
      const { run } = atom
      pieces.push({ ...run, text: atom.text, gaps, stretch, width })
    }
  }
  return pieces
}

/** Sets atoms as one line: room between scripts, squeezed marks, both edges straight or aligned. */
export const setLine = (atoms: readonly Atom[], options: SetOptions): Line => {
  const joints = jointsOf(atoms)
  const hang = options.wrapped ? slackLeft(atoms[0]) : 0
  const edge = slackRight(atoms.at(-1))
  const measure = options.measure - options.indent
  const natural =
    atoms.reduce((sum, atom) => sum + atom.width, 0) +
    joints.reduce((sum, joint) => sum + joint.gap, 0) -
    hang
  const justified = options.align === 'justify' && !options.last
  const room = measure - natural
  if (justified || room < 0) {
    if (room < 0) spread(joints, Math.min(0, room + edge))
    else spread(joints, room)
  }
  const pieces = piecesOf(atoms, joints)
  const width = pieces.reduce((sum, piece) => sum + piece.width, 0)
  const free = Math.max(0, measure - width + hang)
  const shift = options.align === 'center' ? free / 2 : options.align === 'right' ? free : 0
  return { pieces, offset: options.indent + shift - hang, width, measure: options.measure, justified }
}
