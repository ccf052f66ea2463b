import { readFileSync } from 'node:fs'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

export type ReadPage = {
  /** Without blanks (readers put some of their own between scripts), a line break after each line. */
  readonly text: string
  readonly items: readonly { readonly text: string; readonly x: number; readonly y: number }[]
  /** Named destinations that links of the page lead to. */
  readonly links: readonly string[]
}
export type ReadPdf = {
  readonly pages: readonly ReadPage[]
  readonly bookmarks: readonly { readonly level: number; readonly title: string; readonly page: number }[]
  /** Page of a named destination. */
  readonly destination: (name: string) => Promise<number>
  readonly info: Readonly<Record<string, unknown>>
  readonly language: string | null
  readonly tagged: boolean
}

type Outline = { readonly title: string; readonly dest: unknown; readonly items: readonly Outline[] }

/** Reads a PDF with an independent reader: what a person's viewer would find in it. */
export const readPdf = async (path: string): Promise<ReadPdf> => {
  const pdf = await getDocument({
    data: new Uint8Array(readFileSync(path)),
    verbosity: 0,
    useSystemFonts: false,
  }).promise
  const pages: ReadPage[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    const texts = items.flatMap(item =>
      'str' in item && item.str !== ''
        ? [{ text: item.str, x: Number(item.transform[4]), y: Number(item.transform[5]) }]
        : [],
    )
    const annotations = await page.getAnnotations()
    pages.push({
      text: items
        .map(item => ('str' in item ? item.str.replace(/\s/g, '') + (item.hasEOL ? '\n' : '') : ''))
        .join(''),
      items: texts,
      links: annotations.flatMap(one => (typeof one.dest === 'string' ? [one.dest] : [])),
    })
  }
  const destination = async (name: string): Promise<number> => {
    const found = await pdf.getDestination(name)
    if (found === null) throw new Error(`no destination ${name}`)
    return (await pdf.getPageIndex(found[0])) + 1
  }
  const bookmarks: { level: number; title: string; page: number }[] = []
  const walk = async (items: readonly Outline[], level: number): Promise<void> => {
    for (const item of items) {
      const dest = Array.isArray(item.dest) ? item.dest[0] : null
      bookmarks.push({ level, title: item.title, page: (await pdf.getPageIndex(dest)) + 1 })
      await walk(item.items, level + 1)
    }
  }
  await walk(((await pdf.getOutline()) ?? []) as readonly Outline[], 1)
  const { info } = await pdf.getMetadata()
  const markInfo = await pdf.getMarkInfo()
  return {
    pages,
    bookmarks,
    destination,
    info: info as Record<string, unknown>,
    language: 'Language' in info ? String(info.Language) : null,
    tagged: markInfo instanceof Map && markInfo.get('Marked') === true,
  }
}
