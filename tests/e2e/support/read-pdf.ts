import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

export type PdfFacts = {
  readonly pages: readonly string[]
  readonly bookmarks: readonly { readonly title: string; readonly page: number }[]
  readonly links: readonly { readonly from: number; readonly to: number }[]
  readonly language: string | null
  readonly author: string | null
}

type Outline = { readonly title: string; readonly dest: unknown; readonly items: readonly Outline[] }

/** Reads a PDF with an independent reader: the text of each page without spaces, bookmarks and inner links. Pages count from 1. */
export const readPdf = async (bytes: Uint8Array): Promise<PdfFacts> => {
  const task = getDocument({ data: bytes, useSystemFonts: true, verbosity: 0 })
  const document = await task.promise
  const pageOf = async (dest: unknown): Promise<number> => {
    const explicit = typeof dest === 'string' ? await document.getDestination(dest) : dest
    const ref = Array.isArray(explicit) ? explicit[0] : null
    return ref === null ? 0 : (await document.getPageIndex(ref)) + 1
  }
  const pages: string[] = []
  const links: { from: number; to: number }[] = []
  for (let n = 1; n <= document.numPages; n++) {
    const page = await document.getPage(n)
    const { items } = await page.getTextContent()
    pages.push(
      items
        .map(item => ('str' in item ? item.str : ''))
        .join('')
        .replace(/\s+/g, ''),
    )
    for (const note of await page.getAnnotations()) {
      if (note.subtype === 'Link' && note.dest) links.push({ from: n, to: await pageOf(note.dest) })
    }
  }
  const flatten = (items: readonly Outline[]): readonly Outline[] =>
    items.flatMap(item => [item, ...flatten(item.items)])
  const outline = ((await document.getOutline()) ?? []) as readonly Outline[]
  const bookmarks = await Promise.all(
    flatten(outline).map(async ({ title, dest }) => ({ title, page: await pageOf(dest) })),
  )
  const { info } = await document.getMetadata()
  const facts = info as { readonly Author?: string; readonly Language?: string | null }
  await task.destroy()
  return { pages, bookmarks, links, language: facts.Language ?? null, author: facts.Author ?? null }
}
