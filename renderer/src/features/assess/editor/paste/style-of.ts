/** What Word's own style words and tags say about an element of pasted HTML. */
const styleOf = (element: Element): string => (element.getAttribute('data-style') ?? '').toLowerCase()

const dropped = new Set([
  'script',
  'style',
  'meta',
  'link',
  'title',
  'xml',
  'head',
  'del',
  'img',
  'picture',
  'svg',
  'video',
  'audio',
  'object',
  'iframe',
  'button',
  'input',
  'select',
  'textarea',
  'template',
  'v:shape',
  'v:shapetype',
  'v:imagedata',
])

/** Parts of a Word document that a narrative has no place for. */
const side =
  /mso-element:\s*(?:comment|footnote|endnote|header|footer)|mso-special-character:\s*(?:comment|footnote)|mso-list:\s*ignore|mso-(?:foot|end)note-id|display:\s*none|mso-hide:\s*all/u
const sideClasses =
  /\b(?:msocomanchor|msocomtxt|msocomoff|MsoCommentReference|MsoCommentText|MsoFootnoteReference|MsoEndnoteReference)\b/u

/** Whether an element goes with everything in it. */
export const isDropped = (element: Element): boolean =>
  dropped.has(element.localName) ||
  side.test(styleOf(element)) ||
  sideClasses.test(element.getAttribute('class') ?? '') ||
  element.getAttribute('aria-hidden') === 'true'

export type Look = { readonly bold: boolean; readonly italic: boolean }

const weight = /(?:^|;)\s*font-weight:\s*(\w+)/u
const slant = /(?:^|;)\s*font-style:\s*(\w+)/u

/** The look inside an element, from the one around it: its tag, then its style. */
export const lookIn = (element: Element, around: Look): Look => {
  const style = styleOf(element)
  const [, bold] = weight.exec(style) ?? []
  const [, italic] = slant.exec(style) ?? []
  const tag = element.localName
  return {
    bold:
      bold === undefined
        ? around.bold || tag === 'b' || tag === 'strong'
        : /^(?:bold|bolder|[6-9]00)$/u.test(bold),
    italic:
      italic === undefined
        ? around.italic || tag === 'i' || tag === 'em'
        : /^(?:italic|oblique)$/u.test(italic),
  }
}

/** A paragraph of Word that belongs to a list: its level (1 is outermost). */
export const wordListLevel = (element: Element): number | null => {
  const [, level] = /mso-list:\s*\S+\s+level(\d)/u.exec(styleOf(element)) ?? []
  return level === undefined ? null : Number(level)
}

/** The mark that Word writes before such a paragraph (`1.`, `·`), which is not part of its words. */
export const wordListMark = (element: Element): string =>
  [...element.querySelectorAll('[data-style]')]
    .find(one => /mso-list:\s*ignore/u.test(styleOf(one)))
    ?.textContent?.trim() ?? ''

/** A number, a letter with its point or bracket: what an ordered list counts with. */
export const isNumberMark = (mark: string): boolean =>
  /[\d\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341\u2460-\u2473]/u.test(mark) ||
  /^[(\uFF08]?[a-z]{1,4}[.)\uFF09\u3001]/iu.test(mark)

/** Level of a heading, 1 to 3; null for anything else. */
export const headingLevel = (element: Element): 1 | 2 | 3 | null => {
  const [, tag] = /^h([1-6])$/u.exec(element.localName) ?? []
  const [, named] = /\bMsoHeading([1-9])\b/u.exec(element.getAttribute('class') ?? '') ?? []
  if (/\bMsoTitle\b/u.test(element.getAttribute('class') ?? '')) return 1
  const level = Number(tag ?? named ?? 0)
  if (level === 0) return null
  return level === 1 ? 1 : level === 2 ? 2 : 3
}
