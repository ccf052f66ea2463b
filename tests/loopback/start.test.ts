import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { terminalWords } from '../../electron/core/host/terminal-words.ts'
import { electronRuntime } from '../../electron/loopback/electron-runtime.ts'
import { startOptions } from '../../electron/loopback/start-options.ts'

const words = terminalWords({ LANG: 'en_GB.UTF-8' })

describe('the options of npm start', () => {
  test.each([
    [[], { port: 0, open: true, home: null }],
    [
      ['--port', '4711', '--no-open', '--home', '/tmp/质 衡'],
      { port: 4711, open: false, home: '/tmp/质 衡' },
    ],
    [['--port', 'x'], '--port takes a number from 0 to 65535, not "x".'],
    [['--port', '70000'], '--port takes a number from 0 to 65535, not "70000".'],
  ])('%j', (args, expected) => {
    expect(startOptions(args, words)).toEqual(expected)
  })

  test.each([[['--prot', '1']], [['extra']], [['--port']]])('%j is answered with one sentence', args => {
    expect(startOptions(args, words)).toMatch(/^[^\n]*Usage: npm start -- \[--port N\][^\n]*$/)
  })
})

test('a folder without a program is no runtime', () => {
  expect(electronRuntime(join(tmpdir(), 'none'), {})).toBeNull()
  expect(electronRuntime(join(tmpdir(), 'none'), { ELECTRON_OVERRIDE_DIST_PATH: tmpdir() })).toBeNull()
})

test('npm start without a runtime says why in one line, serves, and ends cleanly when asked', async () => {
  const home = mkdtempSync(join(tmpdir(), '质衡 开始 '))
  const child = spawn(process.execPath, ['electron/loopback/start.ts', '--no-open', '--home', home], {
    env: { ...process.env, ZHIHENG_LOOPBACK: '1', LANG: 'en_GB.UTF-8', LC_ALL: 'en_GB.UTF-8' },
  })
  const said: string[] = []
  const ended = new Promise<number | null>(resolve => child.once('exit', resolve))
  await new Promise<void>(resolve => {
    child.stdout.on('data', (part: Buffer) => {
      said.push(part.toString('utf8'))
      if (said.join('').includes('token=')) resolve()
    })
  })
  const address = /http:\S+/.exec(said.join(''))?.[0] ?? ''
  const page = await fetch(address, { redirect: 'manual' })
  child.kill('SIGTERM')
  const lines = said
    .join('')
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('Building'))
  expect({
    status: page.status,
    code: await ended,
    lines: lines.map(line => line.replace(/:\d+\/.*/, '')),
  }).toEqual({
    status: 302,
    code: 0,
    lines: ['Opening in a browser, because ZHIHENG_LOOPBACK=1 is set.', 'http://127.0.0.1'],
  })
  rmSync(home, { recursive: true, force: true })
}, 120_000)

test('wrong options end with code 2 and one sentence', () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['electron/loopback/start.ts', '--port', 'x'],
    {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'zh_CN.UTF-8' },
    },
  )
  expect({ status, stdout, stderr }).toEqual({
    status: 2,
    stdout: '',
    stderr: '--port 应为 0 到 65535 的数字，不能是“x”。\n',
  })
})
