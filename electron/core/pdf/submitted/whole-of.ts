/** The bytes of an evidence in one piece. */
export const wholeOf = (bytes: Uint8Array | Iterable<Uint8Array>): Uint8Array =>
  bytes instanceof Uint8Array ? bytes : Buffer.concat([...bytes])
