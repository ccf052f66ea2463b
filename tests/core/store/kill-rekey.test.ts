import { fork } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { openFirmStore } from '../../../electron/core/store/open-firm-store.ts'
import { answer, commit, createFirm, optionsFor, problemsOf, withFolder } from './firm-kit.ts'

const kills = 6
const keys = [null, 'passphrase one', 'passphrase two']

/** The passphrase that opens the file: one of three must, and with it everything must be there. */
const keyOf = (path: string): string | null => {
  for (const key of keys) {
    try {
      const store = openFirmStore(optionsFor(path, key))
      const { encrypted } = store
      expect(store.list('answer').length).toBe(60)
      store.close()
      return encrypted ? key : null
    } catch (error) {
      expect(error).toMatchObject({ code: expect.stringMatching(/^(wrong-passphrase|passphrase-needed)$/) })
    }
  }
  throw new Error('no passphrase opens the file')
}

test(
  `${kills} kills while the passphrase changes: the file is under the old one or the new one, whole`,
  () =>
    withFolder(async folder => {
      const path = join(folder, '密.zhiheng')
      const store = createFirm(path)
      for (let n = 0; n < 60; n++) commit(store, 'answers.save', answer(`4.${n}`, '质量'.repeat(5000)))
      store.close()
      let key: string | null = null
      for (let n = 0; n < kills; n++) {
        const child = fork(join(import.meta.dirname, 'rekey-until-killed.ts'), [path, key ?? ''], {
          stdio: 'ignore',
        })
        await once(child, 'message')
        await wait(Math.random() * 600)
        const gone = once(child, 'exit')
        child.kill('SIGKILL')
        await gone
        key = keyOf(path)
        expect(await problemsOf(path, key)).toEqual([])
        expect(readdirSync(folder)).toEqual(['密.zhiheng'])
      }
    }),
  120_000,
)
