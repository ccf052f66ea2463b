import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openFirmStore } from '../../../electron/core/store/open-firm-store.ts'
import { createFirm, optionsFor, refusalOf, withFolder } from './firm-kit.ts'

const holder = join(import.meta.dirname, 'hold-firm.ts')

const hold = async (path: string): Promise<ChildProcess> => {
  const child = fork(holder, [path], { stdio: 'ignore' })
  await once(child, 'message')
  return child
}

test('a second process is told who holds the file and since when; a killed one holds nothing', () =>
  withFolder(async folder => {
    const path = join(folder, '锁 定.zhiheng')
    createFirm(path).close()
    const child = await hold(path)
    const refusal = refusalOf(() => openFirmStore(optionsFor(path)))
    expect(refusal).toEqual({
      code: 'locked',
      params: { who: '另一位', since: '2026-04-30T09:00:00.000Z' },
      current: null,
    })
    const gone = once(child, 'exit')
    child.kill('SIGKILL')
    await gone
    const store = openFirmStore(optionsFor(path))
    expect(refusalOf(() => openFirmStore(optionsFor(path))).code).toBe('locked')
    expect(existsSync(`${path}.lock`)).toBe(true)
    store.close()
    expect(readdirSync(folder)).toEqual(['锁 定.zhiheng'])
  }))
