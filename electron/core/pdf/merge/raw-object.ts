/** A PDF value already written out; pdfkit prints it as it is. */
export class RawObject {
  /** Truthy when the stream that follows is already encoded, so that pdfkit leaves it alone. */
  readonly Filter: boolean
  Length?: number
  readonly #text: string

  constructor(text: string, encoded = false) {
    this.#text = text
    this.Filter = encoded
  }
  get [Symbol.toStringTag](): string {
    return 'PdfRaw'
  }
  toString(): string {
    return this.#text
  }
}
