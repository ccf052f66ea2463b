import { createHash } from 'node:crypto'
import { readSync } from 'node:fs'
import { inflateSync } from 'node:zlib'
import { PdfMismatch } from './pdf-mismatch.ts'

/** The objects of a PDF that we wrote ourselves, read from the disk through its own table of offsets. */
export type ReadBack = {
  readonly sha256: string
  /** Number of the catalogue. */
  readonly root: number
  /** An object's text up to its stream, and the stream decoded when there is one. */
  readonly object: (id: number) => { readonly head: string; readonly stream: Buffer | null }
  /** A stream as it lies in the file; null for an object without one. */
  readonly raw: (id: number) => Buffer | null
}

const blockSize = 1 << 20
const usualHead = 65_536
/** Of an object that was copied from elsewhere. */
const largestHead = 64 << 20

const readAt = (file: number, from: number, length: number): Buffer => {
  const buffer = Buffer.alloc(Math.max(0, length))
  const read = readSync(file, buffer, 0, buffer.length, from)
  return buffer.subarray(0, read)
}

const readTable = (file: number, size: number): { readonly offsets: number[]; readonly root: number } => {
  const tail = readAt(file, Math.max(0, size - 1024), 1024).toString('latin1')
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail)?.[1] ?? Number.NaN)
  if (!Number.isInteger(start) || start >= size) throw new PdfMismatch('no table of objects')
  const table = readAt(file, start, size - start).toString('latin1')
  const count = Number(/^xref\n0 (\d+)\n/.exec(table)?.[1] ?? Number.NaN)
  const root = Number(/\/Root (\d+) 0 R/.exec(table)?.[1] ?? Number.NaN)
  const offsets = [...table.matchAll(/^(\d{10}) \d{5} [nf] ?$/gm)].map(([, offset]) => Number(offset))
  if (offsets.length !== count || !Number.isInteger(root)) throw new PdfMismatch('a broken table of objects')
  return { offsets, root }
}

/** Reads the file once from end to end: its hash, and that every object begins where the table says. */
const hashAndCheck = (file: number, size: number, offsets: readonly number[]): string => {
  const order = offsets.map((offset, id) => ({ offset, id })).slice(1)
  order.sort((a, b) => a.offset - b.offset)
  const hash = createHash('sha256')
  let next = 0
  for (let at = 0; at < size; ) {
    const block = readAt(file, at, blockSize)
    if (block.length === 0) throw new PdfMismatch('the file ends early')
    hash.update(block)
    for (; next < order.length; next++) {
      const { offset, id } = order[next] ?? { offset: 0, id: 0 }
      if (offset >= at + block.length) break
      const mark = `${id} 0 obj`
      const from = offset - at
      const inside = from + mark.length <= block.length
      const found = inside
        ? block.toString('latin1', from, from + mark.length)
        : readAt(file, offset, mark.length).toString('latin1')
      if (found !== mark) throw new PdfMismatch(`object ${id} is not where it should be`)
    }
    at += block.length
  }
  return hash.digest('hex')
}

const decode = (head: string, raw: Buffer): Buffer =>
  /\/Filter \/FlateDecode/.test(head) ? inflateSync(raw) : raw

export const readBack = (file: number, size: number): ReadBack => {
  const { offsets, root } = readTable(file, size)
  const sha256 = hashAndCheck(file, size, offsets)
  /** An object's text up to its stream or end, and where its stream begins. */
  const headOf = (id: number): { readonly head: string; readonly stream: number | null } => {
    const offset = offsets[id]
    if (id < 1 || offset === undefined) throw new PdfMismatch(`there is no object ${id}`)
    for (let room = usualHead; ; room *= 8) {
      const text = readAt(file, offset, Math.min(room, size - offset)).toString('latin1')
      const end = text.search(/\nendobj|\nstream\n/)
      if (end !== -1)
        return {
          head: text.slice(0, end),
          stream: text.startsWith('\nstream\n', end) ? offset + end + 8 : null,
        }
      if (room > largestHead || offset + room >= size) throw new PdfMismatch(`object ${id} does not end`)
    }
  }
  const rawOf = (id: number): { readonly head: string; readonly raw: Buffer | null } => {
    const { head, stream } = headOf(id)
    if (stream === null) return { head, raw: null }
    const length = Number(/\/Length (\d+)/.exec(head)?.[1] ?? Number.NaN)
    const raw = readAt(file, stream, length)
    if (raw.length !== length) throw new PdfMismatch(`object ${id} is cut short`)
    return { head, raw }
  }
  return {
    sha256,
    root,
    object: id => {
      const { head, raw } = rawOf(id)
      return { head, stream: raw === null ? null : decode(head, raw) }
    },
    raw: id => rawOf(id).raw,
  }
}
