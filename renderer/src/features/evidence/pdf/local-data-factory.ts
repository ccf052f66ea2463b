const cmaps = import.meta.glob<string>('../../../../../node_modules/pdfjs-dist/cmaps/*.bcmap', {
  query: '?url',
  import: 'default',
})
const fonts = import.meta.glob<string>('../../../../../node_modules/pdfjs-dist/standard_fonts/*.{pfb,ttf}', {
  query: '?url',
  import: 'default',
})

const addressOf = async (
  files: Readonly<Record<string, () => Promise<string>>>,
  fileName: string,
): Promise<string> => {
  const load = Object.entries(files).find(([path]) => path.endsWith(`/${fileName}`))?.[1]
  if (!load) throw new Error(`no ${fileName} among the shipped files`)
  return load()
}

/** Hands pdf.js the character maps and fonts that are shipped with us; nothing else is ever fetched. */
export class LocalDataFactory {
  async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    const reply = await fetch(await addressOf(kind === 'cMapUrl' ? cmaps : fonts, filename))
    return new Uint8Array(await reply.arrayBuffer())
  }
}
