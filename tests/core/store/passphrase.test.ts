import { readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openFirmStore } from '../../../electron/core/store/open-firm-store.ts'
import { answer, commit, createFirm, optionsFor, problemsOf, refusalOf, withFolder } from './firm-kit.ts'

const key = '口令 "引号\' é'

const makeFirm = (path: string, secret: string | null): void => {
  const store = createFirm(path, secret)
  for (let i = 0; i < 20; i++) commit(store, 'answers.save', answer(`4.${i}`, '机密内容'.repeat(300)))
  store.close()
}

test('an encrypted file shows nothing, asks for its passphrase and knows a wrong one', () =>
  withFolder(async folder => {
    const path = join(folder, '密.zhiheng')
    makeFirm(path, key)
    expect(readFileSync(path).includes('机密内容')).toBe(false)
    expect(refusalOf(() => openFirmStore(optionsFor(path))).code).toBe('passphrase-needed')
    expect(refusalOf(() => openFirmStore(optionsFor(path, 'wrong'))).code).toBe('wrong-passphrase')
    const store = openFirmStore(optionsFor(path, key))
    expect([store.encrypted, store.list('answer').length]).toEqual([true, 20])
    store.close()
    const otherForm = openFirmStore(optionsFor(path, key.normalize('NFD')))
    otherForm.close()
    expect(await problemsOf(path, key)).toEqual([])
  }))

const overwrite = (path: string, from: number, to: number): void => {
  const bytes = readFileSync(path)
  bytes.fill(0x5a, from, to)
  writeFileSync(path, bytes)
}

test.each([
  [
    'the first page is damaged, passphrase right',
    (path: string) => overwrite(path, 100, 5000),
    key,
    'damaged',
  ],
  [
    'the first page is damaged, passphrase wrong',
    (path: string) => overwrite(path, 100, 5000),
    'wrong',
    'wrong-passphrase',
  ],
  [
    'cut in half, passphrase right',
    (path: string) => truncateSync(path, Math.floor(readFileSync(path).length / 2)),
    key,
    'damaged',
  ],
  [
    'cut in half, passphrase wrong',
    (path: string) => truncateSync(path, Math.floor(readFileSync(path).length / 2)),
    'wrong',
    'wrong-passphrase',
  ],
])('%s', (_, spoil, given, code) =>
  withFolder(folder => {
    const path = join(folder, 'f.zhiheng')
    makeFirm(path, key)
    spoil(path)
    expect(refusalOf(() => openFirmStore(optionsFor(path, given))).code).toBe(code)
  }),
)

test('a passphrase is set, changed and removed while the file is open', () =>
  withFolder(async folder => {
    const path = join(folder, 'f.zhiheng')
    makeFirm(path, null)
    const store = openFirmStore(optionsFor(path))
    store.setPassphrase(null, 'first one')
    expect(store.encrypted).toBe(true)
    commit(store, 'answers.save', answer('5.1', '之后'))
    expect(refusalOf(() => store.setPassphrase('wrong', 'second')).code).toBe('wrong-passphrase')
    expect(refusalOf(() => store.setPassphrase(null, 'second')).code).toBe('passphrase-needed')
    store.setPassphrase('first one', 'second one')
    store.close()
    expect(refusalOf(() => openFirmStore(optionsFor(path, 'first one'))).code).toBe('wrong-passphrase')
    const again = openFirmStore(optionsFor(path, 'second one'))
    expect(again.list('answer').length).toBe(21)
    again.setPassphrase('second one', null)
    commit(again, 'answers.save', answer('5.2', '明文'))
    again.close()
    expect(readFileSync(path).subarray(0, 15).toString()).toBe('SQLite format 3')
    expect(await problemsOf(path)).toEqual([])
  }))
