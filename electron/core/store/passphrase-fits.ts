import { createHmac, pbkdf2Sync } from 'node:crypto'
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { keyBytes } from './connect.ts'

const saltSize = 16
const tagSize = 64
const rounds = 256_000
const pagesTried = 16

/**
 * Whether a passphrase is right for an encrypted file whose first page cannot be opened: SQLCipher 4
 * seals every page with an HMAC-SHA512 of its own (key: PBKDF2-HMAC-SHA512, 256,000 rounds over the
 * salt in the first 16 bytes; the HMAC's key: two rounds over the salt XOR 0x3a), so one sound page among
 * several proves the passphrase and thereby that the file is damaged.
 */
export const passphraseFits = (path: string, key: string): boolean => {
  const handle = openSync(path, 'r')
  try {
    const head = Buffer.alloc(24)
    readSync(handle, head, 0, head.length, 0)
    const salt = head.subarray(0, saltSize)
    const pageBytes = head.readUInt16BE(16) === 1 ? 65536 : head.readUInt16BE(16)
    if (pageBytes < 512) return false
    const pageKey = pbkdf2Sync(keyBytes(key), salt, rounds, 32, 'sha512')
    const sealKey = pbkdf2Sync(pageKey, Buffer.from(salt.map(byte => byte ^ 0x3a)), 2, 32, 'sha512')
    const pages = Math.floor(fstatSync(handle).size / pageBytes)
    const page = Buffer.alloc(pageBytes)
    const number = Buffer.alloc(4)
    const step = Math.max(1, Math.floor(pages / pagesTried))
    for (let n = 2; n <= pages; n += step) {
      readSync(handle, page, 0, pageBytes, (n - 1) * pageBytes)
      number.writeUInt32LE(n)
      const seal = createHmac('sha512', sealKey)
        .update(page.subarray(0, pageBytes - tagSize))
        .update(number)
        .digest()
      if (seal.equals(page.subarray(pageBytes - tagSize))) return true
    }
    return false
  } finally {
    closeSync(handle)
  }
}
