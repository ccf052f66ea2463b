import { readOpeningCode } from '../../../../../shared/domain/review/opening-code.ts'

type Waiting = { readonly id: string; readonly name: string }

const codeLike = /(?:[0-9A-Za-z]{4}[\s\p{Pd}]?){2}[0-9A-Za-z]{4}(?![0-9A-Za-z])/gu

/**
 * Opening codes out of a pasted text, for instance a chat: a code goes to the assessor whose name stands on its
 * line, else to the next one without a code, in order. What is no code is left out.
 *
 * @param from id of the field it was pasted into; the order begins there
 */
export const codesFrom = (
  text: string,
  waiting: readonly Waiting[],
  from: string,
): Readonly<Record<string, string>> => {
  const start = Math.max(
    0,
    waiting.findIndex(({ id }) => id === from),
  )
  const order = [...waiting.slice(start), ...waiting.slice(0, start)]
  const found: Record<string, string> = {}
  for (const line of text.normalize('NFKC').split(/[\r\n;；]+/)) {
    const named = order.find(({ id, name }) => !(id in found) && line.includes(name.normalize('NFKC')))
    const rest = named === undefined ? line : line.replaceAll(named.name.normalize('NFKC'), ' ')
    for (const [typed] of rest.matchAll(codeLike)) {
      const code = readOpeningCode(typed)
      const owner =
        named !== undefined && !(named.id in found) ? named : order.find(({ id }) => !(id in found))
      if (code !== null && owner !== undefined) found[owner.id] = code
    }
  }
  return found
}
