import { describe, expect, test } from 'vitest'
import { pageHeaders } from '../../electron/main/policy/csp.ts'
import { evidenceAddress } from '../../electron/main/policy/evidence-address.ts'
import { mayOpenExternally } from '../../electron/main/policy/external-links.ts'
import { firmArgument } from '../../electron/main/policy/firm-argument.ts'
import { refusedSwitches } from '../../electron/main/policy/launch-switches.ts'
import { mayNavigate } from '../../electron/main/policy/navigation.ts'
import { mayUse } from '../../electron/main/policy/permissions.ts'
import { mayRequest } from '../../electron/main/policy/requests.ts'
import { isSafeToOpen } from '../../electron/main/policy/safe-to-open.ts'
import { isOwnPage, maySpeak } from '../../electron/main/policy/sender.ts'

const page = 'app://zhiheng/index.html'
const foreign = [
  '',
  'about:blank',
  'https://example.com/',
  'http://127.0.0.1/',
  'file:///etc/passwd',
  'data:text/html,<p>',
  'javascript:alert(1)',
  'app://zhiheng.example/index.html',
  'app://example/app://zhiheng/',
  'app://user@zhiheng/index.html',
  'app://zhiheng:99/index.html',
  'apps://zhiheng/index.html',
  'https://zhiheng/index.html',
  'blob:https://example.com/1',
] as const

describe('who may speak', () => {
  test('the main frame of our window on our page', () => {
    expect(maySpeak({ url: page, isMainFrame: true, isKnownWindow: true })).toBe(true)
    expect(maySpeak({ url: `${page}#/assess/4.1.2`, isMainFrame: true, isKnownWindow: true })).toBe(true)
  })

  test.each(foreign)('not %s', url => {
    expect([isOwnPage(url), maySpeak({ url, isMainFrame: true, isKnownWindow: true })]).toEqual([
      false,
      false,
    ])
  })

  test('no other frame, no other window', () => {
    expect([
      maySpeak({ url: page, isMainFrame: false, isKnownWindow: true }),
      maySpeak({ url: page, isMainFrame: true, isKnownWindow: false }),
    ]).toEqual([false, false])
  })
})

describe('where a window may go', () => {
  test('nowhere but to itself', () => {
    expect([mayNavigate(page, page), mayNavigate(page, `${page}#/evidence`)]).toEqual([true, true])
  })

  test.each([...foreign, 'app://zhiheng/other.html', `${page}?x=1`])('not to %s', url => {
    expect(mayNavigate(page, url)).toBe(false)
  })

  test('nothing may go to our page from outside', () => {
    expect(mayNavigate('https://example.com/', page)).toBe(false)
  })
})

describe('what may be loaded', () => {
  test.each([
    page,
    'evidence://item/1',
    'evidence://build/1',
    'devtools://devtools/x.html',
    'data:image/png;base64,AA==',
    'blob:app://zhiheng/0f',
  ])('%s', url => {
    expect(mayRequest(url)).toBe(true)
  })

  test.each([
    'https://example.com/',
    'http://localhost:5173/',
    'ws://example.com/',
    'wss://example.com/',
    'ftp://example.com/',
    'file:///etc/passwd',
    'chrome-extension://x/y.js',
    'evidence://other/1',
    'app://other/index.html',
    'blob:https://example.com/1',
    'https://redirector.gvt1.com/edgedl/chrome/dict/en-us-10-1.bdic',
    'not an address',
  ])('not %s', url => {
    expect(mayRequest(url)).toBe(false)
  })
})

describe('permissions', () => {
  test('text may be copied from our page', () => {
    expect(mayUse('clipboard-sanitized-write', page)).toBe(true)
  })

  test.each([
    'clipboard-read',
    'media',
    'geolocation',
    'notifications',
    'midi',
    'midiSysex',
    'pointerLock',
    'fullscreen',
    'openExternal',
    'display-capture',
    'hid',
    'serial',
    'usb',
    'fileSystem',
    'idle-detection',
    'unknown',
  ])('%s is denied', permission => {
    expect(mayUse(permission, page)).toBe(false)
  })

  test.each(foreign)('nothing for %s', url => {
    expect(mayUse('clipboard-sanitized-write', url)).toBe(false)
  })
})

describe('addresses of stored files', () => {
  test.each([
    [
      'evidence://item/3f1e0c52-9d5e-4a37-8a51-7a51d1e0c000',
      { kind: 'evidence', id: '3f1e0c52-9d5e-4a37-8a51-7a51d1e0c000' },
    ],
    ['evidence://build/abc', { kind: 'build', id: 'abc' }],
    ['evidence://export/abc', { kind: 'export', id: 'abc' }],
  ])('%s names one', (url, expected) => {
    expect(evidenceAddress(url)).toEqual(expected)
  })

  test.each([
    'evidence://item/',
    'evidence://item',
    'evidence://other/abc',
    'evidence://item/a/b',
    'evidence://item/..%2f..%2fetc%2fpasswd',
    'evidence://item/%2e%2e',
    'evidence://item/a%00',
    'evidence://item/%zz',
    `evidence://item/${'a'.repeat(201)}`,
    'app://item/abc',
    'file:///abc',
    'abc',
  ])('%s names none', url => {
    expect(evidenceAddress(url)).toBeNull()
  })
})

describe('what the system may open', () => {
  test.each(['证书.pdf', '扫描.PNG', 'a.jpeg', '表.xlsx', '文.docx', 'a.txt', 'a.csv'])('%s', name => {
    expect(isSafeToOpen(name)).toBe(true)
  })

  test.each([
    'a.exe',
    'a.pdf.exe',
    'a.bat',
    'a.cmd',
    'a.ps1',
    'a.sh',
    'a.js',
    'a.vbs',
    'a.html',
    'a.svg',
    'a.xlsm',
    'a.docm',
    'a.lnk',
    'a.desktop',
    'a.jar',
    'a.zip',
    'a.url',
    'pdf',
    'a.',
    '.pdf\u202efdp.exe',
    '\u202ecod.pdf',
  ])('not %j', name => {
    expect(isSafeToOpen(name)).toBe(false)
  })
})

describe('links outside', () => {
  const list = new Set(['https://example.org/help'])
  test('only https that our own code names', () => {
    expect(mayOpenExternally('https://example.org/help', list)).toBe(true)
    expect(
      ['https://example.org/', 'http://example.org/help', 'file:///x', 'javascript:1', 'mailto:a@b', ''].map(
        url => mayOpenExternally(url, list),
      ),
    ).toEqual([false, false, false, false, false, false])
    expect(mayOpenExternally('https://example.org/help')).toBe(false)
  })
})

test('the page’s policy allows our own code and evidence, and nothing else', () => {
  expect(pageHeaders['Content-Security-Policy']).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' evidence: data: blob:; font-src 'self'; connect-src 'self' evidence:; worker-src 'self'; object-src 'none'; frame-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
  )
})

describe('how the application may be started', () => {
  test('not with a door for other programs', () => {
    const given = ['remote-debugging-port', 'lang', 'disable-web-security', 'no-sandbox']
    expect(refusedSwitches(name => given.includes(name))).toEqual([
      'remote-debugging-port',
      'disable-web-security',
    ])
  })

  test.each([
    [['zhiheng', '/d/甲 样.zhiheng'], '/d/甲 样.zhiheng'],
    [['zhiheng', '--flag.zhiheng', '甲.ZHIHENG', '乙.zhiheng'], '/home/甲.ZHIHENG'],
    [['zhiheng', '.'], null],
    [['zhiheng.zhiheng'], null],
    [['zhiheng', 'https://example.org/a.zhiheng'], null],
    [['zhiheng', 'file:///d/a.zhiheng'], null],
    [['zhiheng', '/d/a\0.zhiheng'], null],
  ])('%j opens %j', (args, path) => expect(firmArgument(args, '/home')).toBe(path))
})
