import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { writeVerified } from '../../../electron/core/files/write-verified.ts'
import { newFolder } from '../app-kit.ts'

const bytes = Buffer.from('质衡 '.repeat(50_000))
const file = { open: () => Readable.from([bytes.subarray(0, 70_000), bytes.subarray(70_000)]) }
const sha256 = createHash('sha256').update(bytes).digest('hex')

test('the bytes are there whole, in place of what was there', async () => {
  const folder = newFolder()
  const target = join(folder, '申报.pdf')
  writeFileSync(target, 'older')
  await writeVerified(file, target, sha256)
  expect([readFileSync(target).equals(bytes), readdirSync(folder)]).toEqual([true, ['申报.pdf']])
})

test.each([
  ['other bytes than promised', () => file, 'verification-failed', '0'.repeat(64)],
  [
    'a source that breaks off',
    () => ({
      open: () =>
        Readable.from(
          (function* () {
            yield bytes
            throw new Error('torn')
          })(),
        ),
    }),
    'torn',
    undefined,
  ],
])('%s leave the old file as it was', async (_, source, message, wanted) => {
  const folder = newFolder()
  const target = join(folder, '申报.pdf')
  writeFileSync(target, 'older')
  await expect(writeVerified(source(), target, wanted)).rejects.toThrow(message)
  expect([readFileSync(target, 'utf8'), readdirSync(folder)]).toEqual(['older', ['申报.pdf']])
})
