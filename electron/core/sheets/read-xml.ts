import { SaxesParser } from 'saxes'
import type { SheetLimits } from './sheet-limits.ts'
import { damaged } from './sheet-refusal.ts'

export type XmlEvents = {
  /** Names come without their prefix. */
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void
  readonly close?: (name: string) => void
  readonly text?: (text: string) => void
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1)

/**
 * Reads one part as XML and tells what it meets, piece by piece. Document types and with them entities are refused,
 * nesting is limited, and what is not well-formed is damage. Throws `SheetRefusal`.
 */
export const readXml = async (
  part: string,
  pieces: AsyncIterable<string>,
  events: XmlEvents,
  limits: SheetLimits,
): Promise<void> => {
  const parser = new SaxesParser({ position: false, xmlns: false })
  let depth = 0
  parser.on('error', cause => {
    throw damaged(part, cause)
  })
  parser.on('doctype', () => {
    throw damaged(part)
  })
  parser.on('opentag', tag => {
    depth += 1
    if (depth > limits.depth) throw damaged(part)
    events.open?.(local(tag.name), tag.attributes)
  })
  parser.on('closetag', tag => {
    depth -= 1
    events.close?.(local(tag.name))
  })
  const { text } = events
  if (text !== undefined) {
    parser.on('text', text)
    parser.on('cdata', text)
  }
  for await (const piece of pieces) parser.write(piece)
  parser.close()
}

/** An attribute whatever its prefix (`r:id`, `d3p1:id`); undefined when it is not there. */
export const attributeOf = (attributes: Readonly<Record<string, string>>, name: string): string | undefined =>
  attributes[name] ??
  Object.entries(attributes).find(([key]) => key.includes(':') && local(key) === name)?.[1]
