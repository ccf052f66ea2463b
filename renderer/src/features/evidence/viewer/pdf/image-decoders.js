/**
 * Fax, JBIG2 and JPEG 2000 pictures of a PDF are decoded without WebAssembly, which our policy forbids.
 * pdf.js appends the name of the decoder it wants to the address of this module; the addresses of the
 * decoders come in the same query. Served as it stands: no bundler touches it.
 */
const here = new URL(import.meta.url)
const wanted = (here.searchParams.get('wanted') ?? '').startsWith('/jbig2') ? 'jbig2' : 'openjpeg'
const decoder = await import(new URL(here.searchParams.get(wanted) ?? '', here).href)

export default decoder.default
