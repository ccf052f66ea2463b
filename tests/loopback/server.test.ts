import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type App, createApp } from '../../electron/core/app.ts'
import { sourceOptions } from '../../electron/core/host/source-options.ts'
import { type LoopbackServer, startServer } from '../../electron/loopback/server.ts'

const state: { app: App | null; server: LoopbackServer | null; home: string; cookie: string } = {
  app: null,
  server: null,
  home: '',
  cookie: '',
}
const server = (): LoopbackServer => {
  if (state.server === null) throw new Error('not started')
  return state.server
}

type Answer = { readonly status: number; readonly headers: Record<string, unknown>; readonly body: string }

/** A raw request: headers and path go out as they are written. */
const raw = (
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
  body = '',
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { port } = new URL(server().origin)
    const sent = request({
      host: '127.0.0.1',
      port,
      path,
      method,
      headers: { cookie: state.cookie, ...headers },
    })
    sent.once('error', reject)
    sent.once('response', response => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.once('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts).toString('utf8'),
        }),
      )
    })
    sent.end(body)
  })

const call = async (name: string, input: object): Promise<{ readonly ok: boolean; readonly value: never }> =>
  JSON.parse((await raw(`/call/${name}`, {}, 'POST', JSON.stringify(input))).body)

beforeAll(async () => {
  state.home = realpathSync(mkdtempSync(join(tmpdir(), '质衡 本机 ')))
  const page = join(state.home, 'page')
  mkdirSync(page)
  writeFileSync(join(page, 'index.html'), '<!doctype html><title>page</title>')
  writeFileSync(join(page, 'app.js'), 'export {}')
  writeFileSync(join(page, 'notes.secret'), 'not a type we serve')
  mkdirSync(`${page}-other`)
  writeFileSync(join(`${page}-other`, 'x.js'), 'look-alike prefix')
  symlinkSync(join(`${page}-other`, 'x.js'), join(page, 'link.js'))
  state.app = createApp({ ...sourceOptions({ host: 'loopback', home: state.home }), autoBackup: false })
  state.server = await startServer({ app: state.app, pageFolder: page })
})

afterAll(async () => {
  await state.server?.close()
  await state.app?.close()
  rmSync(state.home, { recursive: true, force: true })
})

describe('the door', () => {
  test('the token in the address is changed for a cookie of this run that scripts cannot read', async () => {
    const { pathname, search } = new URL(server().address)
    const { status, headers } = await raw(pathname + search)
    const [cookie = ''] = headers['set-cookie'] as string[]
    state.cookie = cookie.split(';')[0] ?? ''
    expect({ status, location: headers.location, kind: cookie.split('; ').slice(1) }).toEqual({
      status: 302,
      location: '/',
      kind: ['HttpOnly', 'SameSite=Strict', 'Path=/'],
    })
  })

  test.each([
    ['another host', { host: 'evil.example' }],
    ['our address under a name of the attacker', { host: 'localhost.evil.example:80' }],
    ['another port', { host: '127.0.0.1:1' }],
    ['another origin', { origin: 'http://evil.example' }],
    ['an opaque origin', { origin: 'null' }],
    ['our host over another scheme', { origin: 'https://127.0.0.1' }],
    ['no cookie', { cookie: '' }],
    ['a wrong cookie', { cookie: 'zhiheng=x' }],
  ])('refuses %s', async (_title, headers) => {
    const [page, reply] = [await raw('/', headers), await raw('/call/firms.list', headers, 'POST', '{}')]
    expect([page.status, page.body, reply.status, reply.body]).toEqual([403, '', 403, ''])
  })

  test('refuses a wrong token, and the right one from a foreign host', async () => {
    const right = new URL(server().address).search
    expect([
      (await raw('/?token=wrong')).status,
      (await raw(`/${right}`, { host: 'evil.example' })).status,
      (await raw('/?token=', { cookie: '' })).status,
    ]).toEqual([403, 403, 403])
  })

  test('sends the policy with every answer', async () => {
    const { headers } = await raw('/')
    expect({
      csp: headers['content-security-policy'],
      sniff: headers['x-content-type-options'],
      cache: headers['cache-control'],
    }).toEqual({
      csp: "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; object-src 'none'; frame-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
      sniff: 'nosniff',
      cache: 'no-store',
    })
  })
})

describe('the page', () => {
  test('is served', async () => {
    const { status, headers, body } = await raw('/')
    expect([status, headers['content-type'], body]).toEqual([
      200,
      'text/html; charset=utf-8',
      '<!doctype html><title>page</title>',
    ])
  })

  test.each([
    '/../page-other/x.js',
    '/%2e%2e/page-other/x.js',
    '/..%2fpage-other%2fx.js',
    '/link.js',
    '/notes.secret',
    '/%00.js',
    '/%zz.js',
    '/data/settings.json',
    '//etc/passwd',
  ])('refuses %s', async path => {
    const { status, body } = await raw(path)
    expect([[400, 404].includes(status), body]).toEqual([true, ''])
  })

  test.each(['PUT', 'DELETE', 'PATCH'])('refuses %s', async method => {
    expect((await raw('/', {}, method)).status).toBe(405)
  })
})

describe('requests, files and events', () => {
  test('a body that is not JSON is refused as invalid input', async () => {
    const { status, body } = await raw('/call/firms.list', {}, 'POST', '{bad')
    expect([status, JSON.parse(body)]).toEqual([
      400,
      { ok: false, error: { code: 'invalid-input', params: { path: '' } } },
    ])
  })

  test('a body of more than 16 MiB is refused', async () => {
    const { status } = await raw('/call/firms.list', {}, 'POST', 'x'.repeat(17 * 1_048_576))
    expect(status).toBe(413)
  })

  test('uploads become evidence, are served by id, by range, and unknown types only as downloads', async () => {
    await call('firms.create', { name: '甲样' })
    const offer = async (name: string, bytes: string) =>
      JSON.parse((await raw(`/files?name=${encodeURIComponent(name)}`, {}, 'POST', bytes)).body)
        .token as string
    const files = [
      await offer('证书.pdf', '%PDF-1.4\n0123456789'),
      await offer('页.html', '<script>alert(1)</script>'),
    ]
    const { value } = await call('evidence.import', { files })
    await state.app?.jobs.ended(Reflect.get(value, 'jobId'))
    const { evidence } = (await call('evidence.list', {})).value as {
      evidence: { id: string; fileName: string }[]
    }
    const [pdf, html] = evidence.map(({ id }) => id)
    const whole = await raw(`/evidence/${pdf}`)
    const part = await raw(`/evidence/${pdf}`, { range: 'bytes=9-12' })
    const tail = await raw(`/evidence/${pdf}`, { range: 'bytes=-3' })
    const beyond = await raw(`/evidence/${pdf}`, { range: 'bytes=400-' })
    const page = await raw(`/evidence/${html}`)
    expect(
      [whole, part, tail, beyond, page].map(({ status, body, headers }) => [
        status,
        body,
        headers['content-type'],
        headers['content-range'] ?? null,
        headers['content-disposition'] ?? null,
      ]),
    ).toEqual([
      [200, '%PDF-1.4\n0123456789', 'application/pdf', null, null],
      [206, '0123', 'application/pdf', 'bytes 9-12/19', null],
      [206, '789', 'application/pdf', 'bytes 16-18/19', null],
      [416, '', 'application/pdf', 'bytes */19', null],
      [
        200,
        '<script>alert(1)</script>',
        'application/octet-stream',
        null,
        `attachment; filename="_.html"; filename*=UTF-8''%E9%A1%B5.html`,
      ],
    ])
    expect(readdirSync(state.app?.stagingFolder ?? '')).toEqual([])
    const missing = await Promise.all(
      ['/evidence/none', '/builds/none', '/exports/none', '/exports/..%2f..'].map(path => raw(path)),
    )
    expect(missing.map(({ status }) => status)).toEqual([404, 404, 404, 404])
  })

  test('an export is a download under its name', async () => {
    const { value } = await call('firms.exportCopy', {})
    const id: string = Reflect.get(value, 'jobId')
    await state.app?.jobs.ended(id)
    const { status, headers, body } = await raw(`/exports/${id}?name=ignored.html`)
    expect([status, headers['content-type'], headers['content-disposition'], body.slice(0, 15)]).toEqual([
      200,
      'application/octet-stream',
      `attachment; filename="__.zhiheng"; filename*=UTF-8''%E7%94%B2%E6%A0%B7.zhiheng`,
      'SQLite format 3',
    ])
  })

  test('events reach every window that listens', async () => {
    const { port } = new URL(server().origin)
    const heard: string[] = []
    const stream = request({ host: '127.0.0.1', port, path: '/events', headers: { cookie: state.cookie } })
    const first = new Promise<void>(resolve => {
      stream.once('response', response => {
        response.on('data', (part: Buffer) => {
          heard.push(part.toString('utf8'))
          if (heard.join('').includes('firm.changed')) resolve()
        })
      })
    })
    stream.end()
    await new Promise(resolve => setTimeout(resolve, 100))
    await call('firms.save', { revision: 1, facts: { town: '古镇镇' } })
    await first
    stream.destroy()
    const events = heard
      .join('')
      .split('\n')
      .filter(line => line.startsWith('data: '))
    expect(events.map(line => JSON.parse(line.slice(6)))).toEqual([
      { type: 'firm.changed', command: 'firms.save', entities: ['firm'] },
    ])
  })
})
