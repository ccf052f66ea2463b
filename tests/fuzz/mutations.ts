import fc from 'fast-check'

/** One harm done to a file; places are fractions of its length. */
export type Mutation =
  | { readonly kind: 'flip'; readonly at: number; readonly bit: number }
  | { readonly kind: 'number'; readonly at: number; readonly bytes: readonly number[] }
  | { readonly kind: 'cut'; readonly at: number; readonly length: number }
  | { readonly kind: 'repeat'; readonly at: number; readonly length: number; readonly times: number }
  | { readonly kind: 'truncate'; readonly at: number }
  | { readonly kind: 'splice'; readonly at: number; readonly from: number; readonly length: number }
  | { readonly kind: 'word'; readonly at: number; readonly word: string }

/** Numbers that lengths, counts and offsets break at, in the byte orders files use. */
const numbers: readonly (readonly number[])[] = [
  [0],
  [0xff],
  [0, 0],
  [0xff, 0xff],
  [0, 0, 0, 0],
  [0xff, 0xff, 0xff, 0xff],
  [0x7f, 0xff, 0xff, 0xff],
  [0xff, 0xff, 0xff, 0x7f],
  [0, 0, 0, 0x80],
]

/** What means something to one of the parsers. */
const words: readonly string[] = [
  '%PDF-1.7\n',
  '/Length 99999999',
  '/Kids [1 0 R 1 0 R]',
  '/Parent 1 0 R',
  '/Count 100000',
  '/Filter [/FlateDecode /FlateDecode /FlateDecode]',
  '/Encrypt 5 0 R',
  'stream\n',
  'endobj',
  '<<<<',
  '<!DOCTYPE a [<!ENTITY b "bbbb">]>&b;',
  '&#0;',
  '<w:p>',
  '</w:p>',
  '<c r="XFD1048577"><v>1</v></c>',
  'gridSpan w:val="99999"',
  '\u202e',
  '\0\0\0\0',
  'PK\u0003\u0004',
  'PK\u0005\u0006',
  '{"',
  '9'.repeat(400),
  '-1e308',
]

const place = fc.double({ min: 0, max: 1, noNaN: true })
const shortLength = fc.integer({ min: 1, max: 64 })

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.record({ kind: fc.constant('flip' as const), at: place, bit: fc.integer({ min: 0, max: 7 }) }),
  fc.record({ kind: fc.constant('number' as const), at: place, bytes: fc.constantFrom(...numbers) }),
  fc.record({ kind: fc.constant('cut' as const), at: place, length: shortLength }),
  fc.record({
    kind: fc.constant('repeat' as const),
    at: place,
    length: shortLength,
    times: fc.integer({ min: 2, max: 200 }),
  }),
  fc.record({ kind: fc.constant('truncate' as const), at: place }),
  fc.record({ kind: fc.constant('splice' as const), at: place, from: place, length: shortLength }),
  fc.record({ kind: fc.constant('word' as const), at: place, word: fc.constantFrom(...words) }),
)

export const mutations = fc.array(mutation, { minLength: 1, maxLength: 8 })

const harmed = (bytes: Buffer, harm: Mutation): Buffer => {
  const at = Math.floor(harm.at * Math.max(0, bytes.length - 1))
  const put = (middle: Uint8Array, skip: number): Buffer =>
    Buffer.concat([bytes.subarray(0, at), middle, bytes.subarray(Math.min(bytes.length, at + skip))])
  switch (harm.kind) {
    case 'flip':
      return put(Buffer.of((bytes[at] ?? 0) ^ (1 << harm.bit)), 1)
    case 'number':
      return put(Buffer.from(harm.bytes), harm.bytes.length)
    case 'cut':
      return put(Buffer.alloc(0), harm.length)
    case 'repeat': {
      const piece = bytes.subarray(at, at + harm.length)
      return put(Buffer.concat(Array.from({ length: harm.times }, () => piece)), piece.length)
    }
    case 'truncate':
      return bytes.subarray(0, at)
    case 'splice': {
      const from = Math.floor(harm.from * bytes.length)
      return put(bytes.subarray(from, from + harm.length), harm.length)
    }
    case 'word':
      return put(Buffer.from(harm.word), 0)
  }
}

/** The file after all harms, one after another; never empty, as an empty file is refused before it is read. */
export const harm = (bytes: Buffer, all: readonly Mutation[]): Buffer => {
  const left = all.reduce(harmed, bytes)
  return left.length === 0 ? bytes.subarray(0, 1) : left
}
