import { PdfMismatch } from './pdf-mismatch.ts'
import type { ReadBack } from './read-back.ts'

const reference = (head: string, key: string): number => {
  const id = Number(new RegExp(`/${key} (\\d+) 0 R`).exec(head)?.[1] ?? Number.NaN)
  if (!Number.isInteger(id)) throw new PdfMismatch(`no ${key}`)
  return id
}

/** Numbers of the page objects in order. */
export const pageObjects = (pdf: ReadBack): readonly number[] => {
  const pages = pdf.object(reference(pdf.object(pdf.root).head, 'Pages')).head
  const kids = /\/Kids \[([^\]]*)\]/.exec(pages)?.[1] ?? ''
  return [...kids.matchAll(/(\d+) 0 R/g)].map(([, id]) => Number(id))
}

/** Glyph number → text, from the font's own map. */
const toUnicode = (cmap: string): ReadonlyMap<number, string> => {
  const map = new Map<number, string>()
  for (const [, first = '0', list = ''] of cmap.matchAll(/<([0-9a-f]+)> <[0-9a-f]+> \[([^\]]*)\]/gi)) {
    let glyph = Number.parseInt(first, 16)
    for (const [, codes = ''] of list.matchAll(/<([^>]*)>/g)) {
      const units = codes.split(/\s+/).filter(Boolean)
      map.set(glyph, String.fromCharCode(...units.map(unit => Number.parseInt(unit, 16))))
      glyph += 1
    }
  }
  return map
}

/** Reads the text of pages in the order in which it is drawn; fonts are read once. */
export const createPageText = (pdf: ReadBack): ((page: number) => string) => {
  const fonts = new Map<number, ReadonlyMap<number, string>>()
  const fontMap = (id: number): ReadonlyMap<number, string> => {
    const known = fonts.get(id)
    if (known !== undefined) return known
    const { stream } = pdf.object(reference(pdf.object(id).head, 'ToUnicode'))
    const made = toUnicode(stream?.toString('latin1') ?? '')
    fonts.set(id, made)
    return made
  }
  return page => {
    const { head } = pdf.object(page)
    const resources = pdf.object(reference(head, 'Resources')).head
    const named = /\/Font <<([^>]*)>>/.exec(resources)?.[1] ?? ''
    const ids = new Map([...named.matchAll(/\/(\w+) (\d+) 0 R/g)].map(([, name, id]) => [name, Number(id)]))
    const content = pdf.object(reference(head, 'Contents')).stream?.toString('latin1') ?? ''
    let map: ReadonlyMap<number, string> = new Map()
    let text = ''
    for (const [, font, shown] of content.matchAll(/\/(\w+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
      const id = font === undefined ? undefined : ids.get(font)
      if (id !== undefined) map = fontMap(id)
      for (const [, codes = ''] of (shown ?? '').matchAll(/<([0-9a-f]+)>/g))
        for (let at = 0; at < codes.length; at += 4)
          text += map.get(Number.parseInt(codes.slice(at, at + 4), 16)) ?? '\uFFFD'
    }
    return text
  }
}
