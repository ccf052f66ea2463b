import { cleanBlocks } from './clean-blocks.ts'
import { withoutStyles, withStylesAs } from './without-styles.ts'

/** What ProseMirror writes beside what it copies: such HTML is of an editor like ours. */
const ours = /<[^<>]+\sdata-pm-slice=/u

/**
 * Pasted HTML reduced to what a narrative holds: headings, paragraphs, lists, tables, bold, italic, and our own
 * references. From Word and WPS: tracked insertions stay, deletions, comments, footnotes, list marks and all looks
 * go. Lists inside lists become lists between two pieces of the outer one.
 */
export const cleanPasted = (html: string): string => {
  if (ours.test(html)) return withoutStyles(html)
  const parsed = new DOMParser().parseFromString(withStylesAs('data-style', html), 'text/html')
  const clean = parsed.implementation.createHTMLDocument('')
  clean.body.append(...cleanBlocks(parsed.body, clean))
  return clean.body.innerHTML
}

/** Whether pasted HTML says anything; a picture alone does not. */
export const hasWords = (html: string): boolean => {
  const parsed = new DOMParser().parseFromString(withoutStyles(html), 'text/html')
  return (parsed.body.textContent ?? '').trim() !== '' || parsed.querySelector('table') !== null
}
