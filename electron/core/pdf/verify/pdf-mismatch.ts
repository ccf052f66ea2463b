/** The file on the disk is not what was built. */
export class PdfMismatch extends Error {
  constructor(found: string) {
    super(`the written PDF does not read back as built: ${found}`)
    this.name = 'PdfMismatch'
  }
}
