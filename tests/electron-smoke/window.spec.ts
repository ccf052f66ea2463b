import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { _electron, expect, test } from '@playwright/test'
import { findDesktop } from './find-desktop.ts'

const { path, reason } = findDesktop()

test.describe('the desktop window', () => {
  test.skip(reason !== null, reason ?? '')

  test('opens sandboxed, with five doors, speaks the contract and refuses to leave its page', async () => {
    const home = mkdtempSync(join(tmpdir(), '质衡 窗口 '))
    const desktop = await _electron.launch({
      executablePath: path ?? '',
      args: [resolve('.')],
      env: { ...process.env, ZHIHENG_HOME: home } as Record<string, string>,
    })
    const page = await desktop.firstWindow()
    await page.waitForLoadState()
    const seen = await page.evaluate(async () => {
      const bridge = window.zhiheng
      const hasNode = typeof Reflect.get(window, 'require') === 'function' || 'process' in window
      const foreign = await fetch('https://example.com/').then(
        () => 'reached',
        () => 'refused',
      )
      return {
        doors: Object.keys(bridge ?? {}).sort(),
        hasNode,
        foreign,
        list: await bridge?.send('firms.list', {}),
        unknown: await bridge?.send('__proto__' as 'firms.list', {}),
      }
    })
    expect(seen).toEqual({
      doors: ['offerFiles', 'onEvent', 'openEvidence', 'saveExport', 'send'],
      hasNode: false,
      foreign: 'refused',
      list: { ok: true, value: { firms: [] } },
      unknown: { ok: false, error: { code: 'unknown-request', params: { name: '__proto__' } } },
    })
    await page.evaluate(() => {
      location.href = 'https://example.com/'
    })
    expect(new URL(page.url()).origin).toBe('app://zhiheng')
    await desktop.close()
    rmSync(home, { recursive: true, force: true })
  })
})
