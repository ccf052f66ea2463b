import type { Node } from '@tiptap/pm/model'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import { sentenceAt } from '../../../../../../shared/domain/text/sentence-at.ts'
import { claimPlaces } from './claim-places.ts'

/** What is to become a claim, or the claim that stands there already. */
export type ClaimTarget =
  | { readonly claim: string }
  | { readonly from: number; readonly to: number; readonly text: string }

/** The words of a text block, one character for each position: a reference to evidence counts as a blank. */
const flat = (block: Node): string =>
  block.textBetween(0, block.content.size, undefined, leaf =>
    leaf.type.name === 'hardBreak' ? '\n' : leaf.type.name === 'evidenceRef' ? ' ' : '\uFFFC',
  )

const sentenceRange = ({ selection }: EditorState): { from: number; to: number } | null => {
  const { $from } = selection
  if (!$from.parent.isTextblock) return null
  const sentence = sentenceAt(flat($from.parent), $from.parentOffset)
  const start = $from.start()
  return sentence === null ? null : { from: start + sentence.start, to: start + sentence.end }
}

/**
 * What marking means at the cursor: the selected words, without a selection the sentence around it; a known claim
 * that stands there comes first. Null where there are no words.
 */
export const claimTarget = (state: EditorState, isKnown: (id: string) => boolean): ClaimTarget | null => {
  const { doc, selection } = state
  const range = selection.empty ? sentenceRange(state) : { from: selection.from, to: selection.to }
  if (range === null) return null
  const { from, to } = range
  const there = claimPlaces(doc).find(place => isKnown(place.claim) && place.from < to && place.to > from)
  if (there !== undefined) return { claim: there.claim }
  const text = doc.textBetween(from, to, ' ').replace(/\s+/gu, ' ').trim()
  return text === '' ? null : { from, to, text }
}

/** Marks the words of a range, and only words: references are drawn anew at every look. */
export const markClaim = (tr: Transaction, from: number, to: number, claim: string): Transaction => {
  const type = tr.doc.type.schema.marks.claim
  if (type === undefined) return tr
  tr.doc.nodesBetween(from, to, (node, position) => {
    if (!node.isText) return
    tr.addMark(Math.max(from, position), Math.min(to, position + node.nodeSize), type.create({ claim }))
  })
  return tr
}

/** Takes the mark of one claim off again. */
export const unmarkClaim = (tr: Transaction, claim: string): Transaction => {
  const type = tr.doc.type.schema.marks.claim
  if (type === undefined) return tr
  for (const place of claimPlaces(tr.doc))
    if (place.claim === claim) tr.removeMark(place.from, place.to, type)
  return tr
}
