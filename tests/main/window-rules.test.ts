import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const read = (path: string): string => readFileSync(path, 'utf8')

describe('what only a runtime could show is at least written down', () => {
  test.each([
    'sandbox: true',
    'contextIsolation: true',
    'nodeIntegration: false',
    'nodeIntegrationInWorker: false',
    'nodeIntegrationInSubFrames: false',
    'webSecurity: true',
    'webviewTag: false',
    'allowRunningInsecureContent: false',
    'experimentalFeatures: false',
    'spellcheck: false',
    'devTools: !app.isPackaged',
  ])('the window has %s', line => {
    expect(read('electron/main/window.ts')).toContain(`      ${line},\n`)
  })

  test('the sandbox is on for every process before anything starts', () => {
    const main = read('electron/main/index.ts')
    expect(main.indexOf('app.enableSandbox()')).toBeLessThan(main.indexOf('app.whenReady()'))
  })

  test('the bridge has five doors and imports nothing but electron', () => {
    const preload = read('electron/preload/index.ts')
    const doors = [...preload.matchAll(/^ {2}(\w+):/gm)].map(([, name]) => name)
    const imports = [...preload.matchAll(/^import (?!type)[^'"]*['"]([^'"]+)/gm)].map(([, name]) => name)
    expect({ doors, imports }).toEqual({
      doors: ['send', 'onEvent', 'offerFiles', 'saveExport', 'openEvidence'],
      imports: ['electron'],
    })
  })

  test('text that is not saved holds the window and is asked about; the core closes after the windows', () => {
    expect(read('electron/main/hold-until-saved.ts')).toContain("'will-prevent-unload'")
    expect(read('electron/main/index.ts')).toContain("app.on('will-quit'")
    expect(read('electron/main/index.ts')).not.toContain('before-quit')
  })

  test.each([
    'will-navigate',
    'will-frame-navigate',
    'will-redirect',
    'will-attach-webview',
    'web-contents-created',
  ])('the lockdown answers %s', event => {
    expect(read('electron/main/lockdown.ts')).toContain(`'${event}'`)
  })
})
