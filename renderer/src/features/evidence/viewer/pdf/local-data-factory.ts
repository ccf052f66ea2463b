const cmaps = import.meta.glob<string>('../../../../../../node_modules/pdfjs-dist/cmaps/*.bcmap', {
  query: '?url',
  import: 'default',
  eager: true,
})
const fonts = import.meta.glob<string>(
  '../../../../../../node_modules/pdfjs-dist/standard_fonts/*.{pfb,ttf}',
  {
    query: '?url',
    import: 'default',
    eager: true,
  },
)

const addressOf = (files: Readonly<Record<string, string>>, fileName: string): string => {
  const found = Object.entries(files).find(([path]) => path.endsWith(`/${fileName}`))
  if (!found) throw new Error(`no ${fileName} among the shipped files`)
  return found[1]
}

/** Hands pdf.js the character maps and fonts that are shipped with us; nothing else is ever fetched. */
export class LocalDataFactory {
  async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    const reply = await fetch(addressOf(kind === 'cMapUrl' ? cmaps : fonts, filename))
    return new Uint8Array(await reply.arrayBuffer())
  }
}
