import { cleanInlines, paragraphOf } from './clean-inlines.ts'
import { cleanTable } from './clean-table.ts'
import { headingLevel, isDropped, isNumberMark, wordListLevel, wordListMark } from './style-of.ts'

const blockTags = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form header hr main nav p pre section summary'.split(
    ' ',
  ),
)
const isHeading = (element: Element): boolean => headingLevel(element) !== null
const isList = (element: Element): boolean => element.localName === 'ul' || element.localName === 'ol'
const isBlock = (element: Element): boolean =>
  isHeading(element) ||
  isList(element) ||
  element.localName === 'table' ||
  element.localName === 'li' ||
  blockTags.has(element.localName)

/** Whether a block stands anywhere inside: then the element is only a wrapper. */
const holdsBlocks = (element: Element): boolean =>
  [...element.querySelectorAll('*')].some(one => isBlock(one) && !isDropped(one))

/** One item of a list, as deep as it stood. */
type Item = { readonly level: number; readonly ordered: boolean; readonly words: Element }

const itemsOf = (list: Element, level: number, doc: Document): readonly Item[] => {
  const ordered = list.localName === 'ol'
  return [...list.children].flatMap((child): readonly Item[] => {
    if (isDropped(child)) return []
    if (isList(child)) return itemsOf(child, level + 1, doc)
    const inner = [...child.children].filter(isList)
    const nodes = [...child.childNodes].filter(node => !(node instanceof Element && isList(node)))
    const lines = nodes.flatMap((node, at) => [
      ...(at > 0 && node instanceof Element && isBlock(node) ? [doc.createElement('br')] : []),
      ...cleanInlines([node], doc),
    ])
    const words = paragraphOf(lines, doc)
    return [
      ...(words === null ? [] : [{ level, ordered, words }]),
      ...inner.flatMap(one => itemsOf(one, level + 1, doc)),
    ]
  })
}

const listsOf = (items: readonly Item[], doc: Document): readonly Element[] => {
  const lists: Element[] = []
  const counts: number[] = []
  let last: Item | null = null
  for (const item of items) {
    counts.length = item.level + 1
    const number = (counts[item.level] ?? 0) + 1
    counts[item.level] = number
    let list = lists.at(-1)
    if (list === undefined || last?.level !== item.level || last.ordered !== item.ordered) {
      list = doc.createElement(item.ordered ? 'ol' : 'ul')
      if (item.ordered && number > 1) list.setAttribute('start', String(number))
      lists.push(list)
    }
    const made = doc.createElement('li')
    made.append(item.words)
    list.append(made)
    last = item
  }
  return lists
}

/** The blocks inside an element, in order, as clean elements of `doc`. */
export const cleanBlocks = (root: Element, doc: Document): readonly Element[] => {
  const out: Element[] = []
  let loose: Node[] = []
  let items: Item[] = []
  const push = (element: Element | null): void => {
    if (element !== null) out.push(element)
  }
  const flush = (): void => {
    push(paragraphOf(cleanInlines(loose, doc), doc))
    loose = []
    out.push(...listsOf(items, doc))
    items = []
  }
  const block = (element: Element): void => {
    const level = headingLevel(element)
    const depth = wordListLevel(element)
    if (level === null && depth !== null) {
      push(paragraphOf(cleanInlines(loose, doc), doc))
      loose = []
      const words = paragraphOf(cleanInlines([...element.childNodes], doc), doc)
      const ordered = isNumberMark(wordListMark(element))
      if (words !== null) items.push({ level: depth - 1, ordered, words })
      return
    }
    flush()
    if (element.localName === 'table') out.push(...cleanTable(element, doc, cleanBlocks))
    else if (level !== null) push(paragraphOf(cleanInlines([...element.childNodes], doc), doc, `h${level}`))
    else if (isList(element)) out.push(...listsOf(itemsOf(element, 0, doc), doc))
    else out.push(...cleanBlocks(element, doc))
  }
  for (const child of root.childNodes) {
    if (!(child instanceof Element)) {
      if ((child.nodeValue ?? '').trim() !== '' || loose.length > 0) loose.push(child)
    } else if (isDropped(child)) continue
    else if (isBlock(child)) block(child)
    else if (holdsBlocks(child)) {
      flush()
      out.push(...cleanBlocks(child, doc))
    } else loose.push(child)
  }
  flush()
  return out
}
