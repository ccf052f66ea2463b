/** Numbers set before names to sort them: `01-`, `12_`, `3、`; never `3-5 年` or `8D`. */
const sortNumber = /^(?:\d{2,3}\s*[-_.、]|0?\d\s*[_.、])\s*(?=[^\d\s])/u
/** What systems and programs add to a second copy. */
const copyMark = /\s*(?:[-_]\s*(?:副本|copy)|[（(]\d{1,2}[)）])$/iu

/**
 * A title to propose for an evidence from the name of its file: without ending, sort number and copy mark, with
 * spaces for underscores and for the hyphens of names that hold no space. At most 300 characters; a name of which
 * nothing would be left is kept as it is.
 */
export const titleOfFile = (fileName: string): string => {
  const stem = fileName.replace(/(?<=.)\.[\p{L}\p{N}]{1,15}$/u, '')
  const bare = stem.trim().replace(sortNumber, '').replace(copyMark, '')
  const spaced = /\s/.test(bare) ? bare : bare.replace(/(?<=\p{Ll})-(?=\p{Ll})/gu, ' ')
  const title = spaced.replace(/[_\s]+/g, ' ').trim()
  return (title === '' ? fileName : title).slice(0, 300).toWellFormed()
}
