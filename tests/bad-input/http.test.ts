import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ask, expectSentence, newFirm } from '../promises/app-kit.ts'
import { type Sent, type Site, withSite } from './http-kit.ts'

const call = { method: 'POST', path: '/call/firms.create', body: '{"name":"外来 工厂"}' } as const

/** What a page of another site, a stray program or a curious person may send. */
const strangers = ({
  port,
  token,
}: Site): readonly (readonly [what: string, sent: Sent, status: number])[] => [
  ['no cookie', { ...call, headers: { Cookie: null } }, 403],
  ['empty cookie', { ...call, headers: { Cookie: `zhiheng-${port}=` } }, 403],
  ['wrong token', { ...call, headers: { Cookie: `zhiheng-${port}=${'A'.repeat(token.length)}` } }, 403],
  ['token of another port', { ...call, headers: { Cookie: `zhiheng-${port + 1}=${token}` } }, 403],
  ['foreign host', { ...call, headers: { Host: 'evil.example' } }, 403],
  ['host that begins like ours', { ...call, headers: { Host: `127.0.0.1:${port}.evil.example` } }, 403],
  ['host without port', { ...call, headers: { Host: '127.0.0.1' } }, 403],
  ['foreign origin', { ...call, headers: { Origin: 'https://evil.example' } }, 403],
  ['null origin', { ...call, headers: { Origin: 'null' } }, 403],
  ['our origin at another port', { ...call, headers: { Origin: `http://127.0.0.1:${port + 1}` } }, 403],
  ['our origin over https', { ...call, headers: { Origin: `https://127.0.0.1:${port}` } }, 403],
  [
    'token in the address from afar',
    { path: `/?token=${token}`, headers: { Cookie: null, Host: 'evil.example' } },
    403,
  ],
  ['wrong token in the address', { path: '/?token=x', headers: { Cookie: null } }, 403],
  ['page without cookie', { path: '/', headers: { Cookie: null } }, 403],
  ['events without cookie', { path: '/events', headers: { Cookie: null } }, 403],
  ['evidence without cookie', { path: '/evidence/1', headers: { Cookie: null } }, 403],
  [
    'upload without cookie',
    { method: 'POST', path: '/files?name=a', body: 'x', headers: { Cookie: null } },
    403,
  ],
  ['call by PUT', { ...call, method: 'PUT' }, 405],
  ['call by DELETE', { ...call, method: 'DELETE' }, 405],
]

test('strangers are turned away, and nothing they sent has happened', () =>
  withSite(async site => {
    const answered: unknown[] = []
    for (const [what, sent] of strangers(site)) answered.push([what, (await site.send(sent)).status])
    expect(answered).toEqual(strangers(site).map(([what, , status]) => [what, status]))
    const byGet = await site.send({ path: '/call/firms.create' })
    expect(byGet.status).toBe(404)
    expect((await ask(site.app, 'firms.list', {})).firms).toEqual([])
    expect(readdirSync(site.app.stagingFolder)).toEqual([])
  }))

const escapes = [
  '/../secret.json',
  '/%2e%2e/secret.json',
  '/..%2fsecret.json',
  '/..%5csecret.json',
  '/%2e%2e%2fpage-secret/secret.json',
  '/../page-secret/secret.json',
  '/a/../../secret.json',
  '//etc/passwd',
  '/%2fetc%2fpasswd',
  '/app.js%00.html',
  '/./././../secret.json',
  '/%252e%252e/secret.json',
  '/',
]

test('no address reaches a file outside the page', () =>
  withSite(async ({ send }) => {
    for (const path of escapes) {
      const { status, body } = await send({ path })
      expect({ path, secret: body.includes('secret') }).toEqual({ path, secret: false })
      expect([path, status]).toEqual([
        path,
        path === '/' ? 200 : expect.toSatisfy(s => s === 404 || s === 400),
      ])
    }
  }))

test('every answer carries the headers that lock the page in', () =>
  withSite(async ({ send }) => {
    for (const path of ['/', '/none.html', '/call/x']) {
      const { headers } = await send({ path })
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'content-security-policy': expect.stringContaining("default-src 'none'"),
      })
    }
  }))

const bodies: readonly (readonly [what: string, body: string | Buffer, status: number, code: string])[] = [
  ['no JSON', 'hello', 400, 'invalid-input'],
  ['half a JSON', '{"name":"半', 400, 'invalid-input'],
  ['bytes that are no text', Buffer.from([0xff, 0xfe, 0x00, 0x01]), 400, 'invalid-input'],
  ['a number', '5', 200, 'invalid-input'],
  ['another field', '{"name":"甲","admin":true}', 200, 'invalid-input'],
  ['prototype keys', '{"name":"甲","__proto__":{"sample":"x"}}', 200, 'invalid-input'],
  ['9 MB of text', JSON.stringify({ name: '质'.repeat(3_000_000) }), 200, 'invalid-input'],
  ['9 MB of ASCII', JSON.stringify({ name: 'x'.repeat(9_000_000) }), 200, 'invalid-input'],
  ['17 MB', JSON.stringify({ name: 'x'.repeat(17_000_000) }), 413, 'file-too-large'],
  ['a deep nest', `{"name":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 200, 'invalid-input'],
]

test('bodies that are wrong or too large get one clear refusal, and the host goes on answering', () =>
  withSite(async ({ send, app }) => {
    const answered: unknown[] = []
    for (const [what, body] of bodies) {
      const { status, body: said } = await send({ method: 'POST', path: '/call/firms.create', body })
      answered.push([what, status, JSON.parse(said).error?.code])
    }
    expect(answered).toEqual(bodies.map(([what, , status, code]) => [what, status, code]))
    for (const code of ['invalid-input', 'file-too-large']) expectSentence(code)
    expect((await ask(app, 'firms.list', {})).firms).toEqual([])
    const { body } = await send({ method: 'POST', path: '/call/__proto__', body: '{}' })
    expect(JSON.parse(body).error.code).toBe('unknown-request')
  }))

test('an upload under a hostile or GBK name stays in the staging folder until it is evidence', () =>
  withSite(async ({ send, app }) => {
    await newFirm(app, '上传 工厂')
    const files: string[] = []
    for (const name of ['..%2f..%2fevil.txt', '%D6%A4%CA%E9.txt', 'CON', '%00']) {
      const { body } = await send({ method: 'POST', path: `/files?name=${name}`, body: `bytes of ${name}` })
      files.push(JSON.parse(body).token)
    }
    expect(readdirSync(app.stagingFolder).length).toBe(files.length)
    const { body } = await send({
      method: 'POST',
      path: '/call/evidence.import',
      body: JSON.stringify({ files }),
    })
    await app.jobs.ended(JSON.parse(body).value.jobId)
    const { evidence } = await ask(app, 'evidence.list', {})
    expect(evidence.map(({ size }) => size)).toEqual([27, 25, 12, 12])
    for (const { fileName } of evidence) expect(fileName).toMatch(/^[^\\/:*?"<>|\p{Cc}]+$/u)
    expect(readdirSync(app.stagingFolder)).toEqual([])
  }))

test('stored bytes are served as a download unless a window may show them, and ranges stay inside', () =>
  withSite(async ({ send, app }) => {
    await newFirm(app, '下载 工厂')
    const page = '<script>alert(1)</script>'
    const { body } = await send({ method: 'POST', path: '/files?name=a%22%0d%0ab.html', body: page })
    const files = [JSON.parse(body).token]
    const started = await ask(app, 'evidence.import', { files })
    await app.jobs.ended(started.jobId)
    const [evidence] = (await ask(app, 'evidence.list', {})).evidence
    const path = `/evidence/${evidence?.id}`
    const whole = await send({ path })
    expect({ status: whole.status, body: whole.body }).toEqual({ status: 200, body: page })
    expect(whole.headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-disposition': expect.stringMatching(
        /^attachment; filename="[^"\r\n]+"; filename\*=UTF-8''\S+$/,
      ),
    })
    const ranges = ['bytes=0-0', 'bytes=-5', 'bytes=5-', 'bytes=99-', 'bytes=9-3', 'bytes=a-b', 'bytes=-0']
    const statuses: unknown[] = []
    for (const Range of ranges) statuses.push([Range, (await send({ path, headers: { Range } })).status])
    expect(statuses).toEqual([
      ['bytes=0-0', 206],
      ['bytes=-5', 206],
      ['bytes=5-', 206],
      ['bytes=99-', 416],
      ['bytes=9-3', 416],
      ['bytes=a-b', 200],
      ['bytes=-0', 416],
    ])
    for (const id of ['none', '..%2f..%2fetc%2fpasswd', '%00', '%FF']) {
      expect([400, 404]).toContain((await send({ path: `/evidence/${id}` })).status)
    }
  }))
