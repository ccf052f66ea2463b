import { isDropped, type Look, lookIn } from './style-of.ts'

const plain: Look = { bold: false, italic: false }

/** Attributes by which our own references are known again. */
const references = ['data-evidence', 'data-indicator', 'data-profile-row']

const textNode = (text: string, look: Look, doc: Document): Node => {
  const words = doc.createTextNode(text.replace(/\u00A0/gu, ' '))
  return (['em', 'strong'] as const)
    .filter(tag => (tag === 'em' ? look.italic : look.bold))
    .reduce<Node>((inner, tag) => {
      const outer = doc.createElement(tag)
      outer.append(inner)
      return outer
    }, words)
}

const referenceNode = (element: Element, doc: Document): Node => {
  const made = doc.createElement('span')
  for (const { name, value } of element.attributes) {
    if (name.startsWith('data-') && name !== 'data-style') made.setAttribute(name, value)
  }
  return made
}

const walk = (node: Node, look: Look, doc: Document): readonly Node[] => {
  if (node.nodeType === 3) {
    const text = (node.nodeValue ?? '').replace(/[\n\r\t]+/gu, ' ')
    return text === '' ? [] : [textNode(text, look, doc)]
  }
  if (!(node instanceof Element) || isDropped(node)) return []
  if (node.localName === 'br') return [doc.createElement('br')]
  if (references.some(name => node.hasAttribute(name))) return [referenceNode(node, doc)]
  const inner = lookIn(node, look)
  return [...node.childNodes].flatMap(child => walk(child, inner, doc))
}

/** The words of elements with bold and italic, breaks and references; everything else goes. */
export const cleanInlines = (nodes: readonly Node[], doc: Document, look: Look = plain): readonly Node[] =>
  nodes.flatMap(node => walk(node, look, doc))

const isBlank = (node: Node): boolean => (node.textContent ?? '').trim() === '' && !hasReference(node)
const hasReference = (node: Node): boolean =>
  node instanceof Element && references.some(name => node.hasAttribute(name))

/** A paragraph of these words without the blanks that stand for an indent; null when it says nothing. */
export const paragraphOf = (nodes: readonly Node[], doc: Document, tag = 'p'): Element | null => {
  const made = doc.createElement(tag)
  made.append(...nodes)
  for (let first = made.firstChild; first !== null && isBlank(first); first = made.firstChild) first.remove()
  for (let last = made.lastChild; last !== null && isBlank(last); last = made.lastChild) last.remove()
  const walker = doc.createTreeWalker(made, 4)
  const text = walker.nextNode()
  if (text !== null) text.nodeValue = (text.nodeValue ?? '').replace(/^[\s\u3000]+/u, '')
  return made.firstChild === null ? null : made
}
