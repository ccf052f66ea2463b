import { createCipheriv, createDecipheriv, createHash, randomBytes, scrypt } from 'node:crypto'
import { z } from 'zod'

const hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`))

/** Characters of sealed data in base64. */
export const largestData = 15_000_000

/** Ballots that only the opening code opens: AES-256-GCM under a key derived with scrypt. */
export const sealSchema = z.strictObject({
  cipher: z.literal('scrypt-aes-256-gcm'),
  salt: hex(16),
  /** Tells a wrong code from altered bytes. */
  verifier: hex(32),
  iv: hex(12),
  tag: hex(16),
  data: z.string().max(largestData),
})
export type Seal = z.infer<typeof sealSchema>

/** 32 MiB and about a tenth of a second for each try, on top of the sixty random bits of a code. */
const cost = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 }

const derive = (code: string, salt: Buffer): Promise<{ key: Buffer; verifier: string }> =>
  new Promise((resolve, reject) => {
    scrypt(code, salt, 64, cost, (error, bytes) => {
      if (error !== null) reject(error)
      else {
        const verifier = createHash('sha256').update(bytes.subarray(32)).digest('hex')
        resolve({ key: bytes.subarray(0, 32), verifier })
      }
    })
  })

/** Seals a text; `context` is not hidden, but the seal opens only beside exactly the same. */
export const sealText = async (text: string, code: string, context: string): Promise<Seal> => {
  const salt = randomBytes(16)
  const iv = randomBytes(12)
  const { key, verifier } = await derive(code, salt)
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(context, 'utf8'))
  const data = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]).toString('base64')
  return {
    cipher: 'scrypt-aes-256-gcm',
    salt: salt.toString('hex'),
    verifier,
    iv: iv.toString('hex'),
    tag: cipher.getAuthTag().toString('hex'),
    data,
  }
}

/** The sealed text; `wrong-code`, or `damaged` when the bytes or the context are not those that were sealed. */
export const openSeal = async (
  seal: Seal,
  code: string,
  context: string,
): Promise<{ readonly text: string } | 'wrong-code' | 'damaged'> => {
  const { key, verifier } = await derive(code, Buffer.from(seal.salt, 'hex'))
  if (verifier !== seal.verifier) return 'wrong-code'
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(seal.iv, 'hex'))
      .setAAD(Buffer.from(context, 'utf8'))
      .setAuthTag(Buffer.from(seal.tag, 'hex'))
    const bytes = Buffer.concat([decipher.update(Buffer.from(seal.data, 'base64')), decipher.final()])
    return { text: bytes.toString('utf8') }
  } catch {
    return 'damaged'
  }
}
