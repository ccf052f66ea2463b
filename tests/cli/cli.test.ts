import { spawnSync } from 'node:child_process'
import {
  closeSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { requests } from '../../shared/contract/requests.ts'

const state = { folder: '' }
beforeAll(() => {
  state.folder = realpathSync(mkdtempSync(join(tmpdir(), '质衡 命令 ')))
})
afterAll(() => rmSync(state.folder, { recursive: true, force: true }))

type Said = { readonly code: number | null; readonly out: string; readonly err: string }

const run = (args: readonly string[], more: { env?: object; input?: string } = {}): Said => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['electron/cli/index.ts', ...args], {
    encoding: 'utf8',
    input: more.input ?? '',
    env: {
      PATH: process.env.PATH,
      ZHIHENG_HOME: join(state.folder, 'home'),
      INIT_CWD: state.folder,
      LC_ALL: 'en_GB.UTF-8',
      ...more.env,
    },
  })
  return { code: status, out: stdout, err: stderr }
}
const json = ({
  out,
}: Said): { ok?: boolean; value?: never; error?: { code: string }; problems?: object[] } => JSON.parse(out)

describe('wrong use', () => {
  test.each([
    [[], /^Usage: npm run/],
    [['frob'], /^There is no command "frob"; run zhiheng without a command to see them all\.\n$/],
    [['spc'], /^The command "spc" is not in this version yet/],
    [['merge', 'a', 'b'], /^The command "merge" is not in this version yet/],
    [['__proto__'], /^There is no command/],
    [['new'], /^FILE is missing\. Usage: zhiheng new FILE/],
    [['new', 'x.zhiheng'], /^--name is missing\. Usage: zhiheng new FILE/],
    [['new', 'x.zhiheng', '--name'], /^Option '--name <value>' argument missing\. Usage: zhiheng new FILE/],
    [['new', 'x.zhiheng', '--name', '  '], /^--name is missing/],
    [['new', 'x.zhiheng', '--name', 'a', '--passphrase', 'secret'], /^Unknown option '--passphrase'/],
    [['call'], /^FILE is missing/],
    [['call', 'x.zhiheng'], /^REQUEST is missing/],
    [['call', '-', 'firms.list', '{}', 'more'], /^"more" is one argument too many/],
    [['check'], /^FILE is missing/],
    [['pdf', 'x.zhiheng'], /^--dossier is missing/],
    [['pdf', 'x.zhiheng', '--dossier', 'a'], /^--out is missing/],
    [['packs', 'x'], /^"x" is one argument too many/],
  ])('%j ends with code 2 and a sentence', (args, sentence) => {
    const { code, out, err } = run(args)
    expect({ code, out, fits: sentence.test(err) ? 'fits' : err }).toEqual({ code: 2, out: '', fits: 'fits' })
  })
})

describe('wrong input ends with code 1, the reply as JSON and one sentence', () => {
  test.each([
    [['call', 'none.zhiheng', 'firms.current'], 'file-gone'],
    [['check', 'none.zhiheng'], 'file-gone'],
    [['check', '.'], 'not-a-firm-file'],
    [['call', '-', 'no.request'], 'unknown-request'],
    [['requests', 'no.request'], 'unknown-request'],
    [['call', '-', 'assessments.list'], 'no-firm-open'],
    [['call', '-', 'settings.save', '{"theme":"pink"}'], 'invalid-input'],
    [['call', '-', 'settings.save', '{theme}'], 'invalid-input'],
    [['new', 'x.zhiheng', '--name', '甲', '--sample', 'none'], 'pack-missing'],
    [['new', 'none/x.zhiheng', '--name', '甲'], null],
    [['new', 'x.zhiheng', '--name', '甲', '--encrypt'], 'passphrase-needed'],
  ])('%j', (args, code) => {
    const said = run(args)
    expect({
      exit: said.code,
      error: code === null ? null : json(said).error?.code,
      lines: said.err.split('\n').length,
    }).toEqual({
      exit: 1,
      error: code,
      lines: 2,
    })
    expect(readdirSync(state.folder).filter(name => name.includes('.zhiheng'))).toEqual([])
  })

  test('too short a passphrase', () => {
    const said = run(['new', 'x.zhiheng', '--name', '甲'], { env: { ZHIHENG_PASSPHRASE: '1234567' } })
    expect([said.code, json(said).error?.code]).toEqual([1, 'passphrase-too-short'])
  })
})

describe('a firm file', () => {
  test('is made where the person stands, called, checked, and found damaged when it is', () => {
    expect(run(['new', '甲 样.zhiheng', '--name', '甲样灯饰']).code).toBe(0)
    expect(json(run(['new', '甲 样.zhiheng', '--name', '乙'])).error?.code).toBe('name-taken')
    const saved = run(['call', '甲 样.zhiheng', 'firms.save', '-'], {
      input: '{"revision":1,"facts":{"town":"古镇镇"}}',
    })
    expect([saved.code, saved.err, Reflect.get(Object(json(saved).value), 'revision')]).toEqual([0, '', 2])
    expect([json(run(['check', '甲 样.zhiheng'])).problems, readdirSync(state.folder).sort()]).toEqual([
      [],
      ['home', '甲 样.zhiheng'],
    ])
    const file = openSync(join(state.folder, '甲 样.zhiheng'), 'r+')
    const bytes = readFileSync(join(state.folder, '甲 样.zhiheng'))
    writeSync(file, Buffer.from('小榄镇'), 0, 9, bytes.indexOf(Buffer.from('古镇镇')))
    closeSync(file)
    const checked = run(['check', '甲 样.zhiheng'])
    expect([checked.code, json(checked).ok, checked.err.split('\n').length]).toEqual([1, false, 2])
  })

  test('with a passphrase opens with it only', () => {
    const env = { ZHIHENG_PASSPHRASE: '床前明月光 疑是地上霜' }
    expect(run(['new', '密.zhiheng', '--name', '密'], { env }).code).toBe(0)
    const codes = [{}, { ZHIHENG_PASSPHRASE: '举头望明月' }, env].map(one => {
      const called = run(['call', '密.zhiheng', 'firms.current'], { env: one })
      const checked = run(['check', '密.zhiheng'], { env: one })
      return [called.code, json(called).error?.code ?? null, checked.code]
    })
    expect(codes).toEqual([
      [1, 'passphrase-needed', 1],
      [1, 'wrong-passphrase', 1],
      [0, null, 0],
    ])
  })
})

test('requests prints the whole contract as JSON Schema', () => {
  const { code, out } = run(['requests'])
  const printed = JSON.parse(out) as Record<string, { input: { type?: string } }>
  expect({ code, names: Object.keys(printed) }).toEqual({ code: 0, names: Object.keys(requests) })
  const [one] = Object.values(JSON.parse(run(['requests', 'answers.get']).out)) as {
    input: { required: string[] }
  }[]
  expect(one?.input.required).toEqual(['assessmentId', 'leaf'])
})

test('packs lists every pack with languages and counts', () => {
  const packs = JSON.parse(run(['packs']).out) as {
    kind: string
    id: string
    languages: string[]
    counts: object
  }[]
  expect(packs.find(({ id }) => id === 'gbt-19580-2012')).toMatchObject({
    kind: 'instrument',
    version: '1.0.0',
    languages: ['zh-CN', 'en'],
    counts: { categories: 7, items: 23, leaves: 38, points: 1000 },
  })
})

test('pdf builds a dossier, and never writes over a file', () => {
  expect(run(['new', '样.zhiheng', '--name', '样', '--sample', 'lamp-maker']).code).toBe(0)
  const dossiers = json(run(['call', '样.zhiheng', 'dossiers.list'])).value as unknown as {
    dossiers: { id: string }[]
  }
  const args = ['pdf', '样.zhiheng', '--dossier', dossiers.dossiers[0]?.id ?? '', '--out', '申报 材料.pdf']
  const built = run(args)
  const value = json(built).value as unknown as { size: number; pages: number }
  const bytes = readFileSync(join(state.folder, '申报 材料.pdf'))
  expect([built.code, bytes.length, bytes.subarray(0, 5).toString(), value.pages > 80]).toEqual([
    0,
    value.size,
    '%PDF-',
    true,
  ])
  expect(json(run(args)).error?.code).toBe('name-taken')
  expect(readFileSync(join(state.folder, '申报 材料.pdf')).equals(bytes)).toBe(true)
  expect(json(run(['pdf', '样.zhiheng', '--dossier', 'none', '--out', 'x.pdf'])).error?.code).toBe(
    'not-found',
  )
}, 120_000)
