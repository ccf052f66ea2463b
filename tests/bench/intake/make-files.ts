import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Numbers that look random and are the same every time. */
export const noise = (
  seed: number,
): { readonly next: () => number; readonly bytes: (size: number) => Buffer } => {
  let state = seed >>> 0 || 1
  const word = (): number => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return state >>> 0
  }
  return {
    next: () => word() / 2 ** 32,
    bytes: size => {
      const bytes = Buffer.allocUnsafe(size)
      const words = Math.floor(size / 4)
      for (let n = 0; n < words; n++) bytes.writeUInt32LE(word(), n * 4)
      bytes.fill(7, words * 4)
      return bytes
    },
  }
}

/** A sound PDF of so many pages, each a scan of noise, about `size` bytes long. */
const pdf = (pages: number, body: Buffer): Buffer => {
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n%\xe2\xe3\xcf\xd3\n', 'latin1')]
  const places: number[] = []
  let at = parts[0]?.length ?? 0
  const add = (...chunks: readonly (string | Buffer)[]): void => {
    for (const chunk of chunks) {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk, 'latin1') : chunk
      parts.push(bytes)
      at += bytes.length
    }
  }
  const object = (...chunks: readonly (string | Buffer)[]): void => {
    places.push(at)
    add(`${places.length} 0 obj\n`, ...chunks, '\nendobj\n')
  }
  const kids = Array.from({ length: pages }, (_, n) => `${3 + n * 2} 0 R`)
  object('<< /Type /Catalog /Pages 2 0 R >>')
  object(`<< /Type /Pages /Count ${pages} /Kids [${kids.join(' ')}] >>`)
  const share = Math.floor(body.length / pages)
  for (let n = 0; n < pages; n++) {
    const scan = body.subarray(n * share, (n + 1) * share)
    object(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /XObject << /I ${4 + n * 2} 0 R >> >> >>`,
    )
    const dict = `/Type /XObject /Subtype /Image /Width 100 /Height 100 /ColorSpace /DeviceGray /BitsPerComponent 8`
    object(`<< ${dict} /Length ${scan.length} >>\nstream\n`, scan, '\nendstream')
  }
  const table = at
  add(`xref\n0 ${places.length + 1}\n0000000000 65535 f \n`)
  for (const place of places) add(`${String(place).padStart(10, '0')} 00000 n \n`)
  add(`trailer\n<< /Size ${places.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`)
  return Buffer.concat(parts)
}

const kinds = ['pdf', 'jpg', 'pdf', 'png', 'docx', 'pdf', 'xlsx', 'txt', 'jpg', 'csv'] as const
const heads: Readonly<Record<string, Buffer>> = {
  jpg: Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'),
  png: Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
  docx: Buffer.concat([Buffer.from('504b0304', 'hex'), Buffer.from('word/document.xml')]),
  xlsx: Buffer.concat([Buffer.from('504b0304', 'hex'), Buffer.from('xl/workbook.xml')]),
}

const line = '2026-03-31,灯具型式试验,合格,49/50,品质部\n'

const contentOf = (kind: (typeof kinds)[number], size: number, random: ReturnType<typeof noise>): Buffer => {
  if (kind === 'pdf') return pdf(1 + Math.floor(random.next() * 12), random.bytes(size))
  if (kind === 'txt' || kind === 'csv') {
    const serial = `${random.next()}\n`
    return Buffer.from(serial + line.repeat(Math.max(1, Math.floor(Math.min(size, 60_000) / 60))))
  }
  return Buffer.concat([heads[kind] ?? Buffer.alloc(0), random.bytes(size)])
}

/** A share of all is the same as an earlier one; the rest differ. */
const twinEvery = 50

/**
 * Writes a tree of mixed files (scans, photos, Office files, tables, texts) of about `bytes` in all under `folder`
 * and gives their paths in order. The same arguments give the same bytes.
 */
export const makeFiles = (folder: string, count: number, bytes: number): readonly string[] => {
  const random = noise(20_261_127)
  const weights = Array.from({ length: count }, () => Math.exp(random.next() * 4.5))
  const unit = bytes / weights.reduce((sum, weight) => sum + weight, 0)
  let last: Buffer = Buffer.alloc(0)
  return weights.map((weight, n) => {
    const kind = kinds[n % kinds.length] ?? 'txt'
    const path = join(
      folder,
      `第${Math.floor(n / 400) + 1}类`,
      `批次 ${Math.floor(n / 40) % 10}`,
      `材料 ${n}.${kind}`,
    )
    const twin = n % twinEvery === twinEvery - 1
    last = twin ? last : contentOf(kind, Math.max(200, Math.round(weight * unit)), random)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, last)
    return path
  })
}
