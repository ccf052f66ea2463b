import type { Editor } from '@tiptap/react'
import { claimTarget, markClaim, unmarkClaim } from './claim-target.ts'
import type { ClaimLooks } from './claim-watch.ts'

/** What a text with claims needs of its surroundings. */
export type ClaimTools = {
  /** How each known claim of this text stands. */
  readonly looks: ClaimLooks
  /** Keeps a sentence that was just marked as a claim; false when that was refused. */
  readonly onCreate: (id: string, text: string) => Promise<boolean>
  /** There are no words at the cursor. */
  readonly onNothing: () => void
  /** Shows the proofs of a claim; with `focus` the keyboard goes there. */
  readonly onOpen: (id: string, focus: boolean) => void
}

/** Marks the sentence at the cursor, or opens the claim that stands there. */
export const markOrOpen = (editor: Editor, { looks, onCreate, onNothing, onOpen }: ClaimTools): void => {
  const target = claimTarget(editor.state, id => looks.has(id))
  if (target === null) {
    onNothing()
    return
  }
  if ('claim' in target) {
    onOpen(target.claim, true)
    return
  }
  const id = crypto.randomUUID()
  editor.view.dispatch(markClaim(editor.state.tr, target.from, target.to, id))
  void onCreate(id, target.text).then(kept => {
    if (!kept && !editor.isDestroyed) editor.view.dispatch(unmarkClaim(editor.state.tr, id))
  })
}
