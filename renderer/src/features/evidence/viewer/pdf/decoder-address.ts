import jbig2 from 'pdfjs-dist/wasm/jbig2_nowasm_fallback.js?url'
import openjpeg from 'pdfjs-dist/wasm/openjpeg_nowasm_fallback.js?url'
import decoders from './image-decoders.js?url'

/** What pdf.js puts before the name of a picture decoder; it insists on a slash at the end. */
export const decoderAddress = (): string => {
  const absolute = (url: string) => new URL(url, document.baseURI).href
  const query = new URLSearchParams({ jbig2: absolute(jbig2), openjpeg: absolute(openjpeg) })
  return `${absolute(decoders)}?${query}&wanted=/`
}
