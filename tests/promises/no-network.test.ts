import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const guard = resolve('tests/promises/forbid-network.ts')
const run = (args: readonly string[], home: string) =>
  spawnSync(process.execPath, ['--import', guard, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ZHIHENG_HOME: home, NODE_OPTIONS: `--import=file://${guard}` },
    timeout: 240_000,
  })

test.each([
  ['a connection', "require('node:net').connect(9, '192.0.2.1')"],
  ['a request', "fetch('http://192.0.2.1/')"],
  ['a request by name', "fetch('https://example.invalid/')"],
  ['a look-up', "require('node:dns').lookup('example.invalid', () => {})"],
  ['a datagram', "require('node:dgram').createSocket('udp4')"],
])('the guard itself catches %s', (_what, script) => {
  const { status, stderr } = run(['-e', script], tmpdir())
  expect({ status, named: stderr.includes('NETWORK ATTEMPT') }).toEqual({ status: 99, named: true })
})

test('the guard ends the whole process when a worker thread tries', () => {
  const folder = mkdtempSync(join(tmpdir(), 'thread '))
  const main = join(folder, 'main.mjs')
  writeFileSync(join(folder, 'thread.mjs'), "fetch('http://192.0.2.1/').catch(() => {})")
  writeFileSync(
    main,
    "import { Worker } from 'node:worker_threads'\nnew Worker(new URL('thread.mjs', import.meta.url))",
  )
  const { signal, stderr } = run([main], folder)
  rmSync(folder, { recursive: true, force: true })
  expect({ signal, named: stderr.includes('NETWORK ATTEMPT') }).toEqual({ signal: 'SIGKILL', named: true })
})

test('a sample firm is made and checked without one network request, workers included', () => {
  const home = mkdtempSync(join(tmpdir(), '质衡 离线 '))
  const file = join(home, '样例.zhiheng')
  const made = run(['electron/cli/index.ts', 'new', file, '--name', '样例', '--sample', 'lamp-maker'], home)
  const checked = run(['electron/cli/index.ts', 'check', file], home)
  rmSync(home, { recursive: true, force: true })
  expect({ made: made.status, checked: checked.status, errors: made.stderr + checked.stderr }).toEqual({
    made: 0,
    checked: 0,
    errors: '',
  })
}, 300_000)
