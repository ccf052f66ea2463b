import { readFileSync } from 'node:fs'
import { FuseV1Options } from '@electron/fuses'
import { expect, test } from 'vitest'
import { fuses, programOf } from '../../resources/tools/flip-fuses.ts'

const yml = readFileSync('electron-builder.yml', 'utf8')

const block = (name: string): Readonly<Record<string, string>> => {
  const lines = yml.slice(yml.indexOf(`\n${name}:`) + name.length + 3).split('\n')
  const end = lines.findIndex(line => line !== '' && !line.startsWith(' '))
  return Object.fromEntries(
    lines
      .slice(0, end === -1 ? undefined : end)
      .filter(line => line.includes(': '))
      .map(line => line.trim().split(': ') as [string, string]),
  )
}

test('every fuse has its decision', () => {
  expect(fuses).toEqual({
    version: '1',
    strictlyRequireAllFuses: true,
    [FuseV1Options.RunAsNode]: false,
    [FuseV1Options.EnableCookieEncryption]: true,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: false,
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
    [FuseV1Options.OnlyLoadAppFromAsar]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
    [FuseV1Options.WasmTrapHandlers]: true,
  })
  const decided = Object.values(FuseV1Options).filter(value => typeof value === 'number')
  expect(decided.filter(fuse => !Object.hasOwn(fuses, fuse))).toEqual([])
})

test('the packager is told the same, packs an archive, and never publishes', () => {
  expect(block('electronFuses')).toEqual({
    runAsNode: 'false',
    enableCookieEncryption: 'true',
    enableNodeOptionsEnvironmentVariable: 'false',
    enableNodeCliInspectArguments: 'false',
    enableEmbeddedAsarIntegrityValidation: 'true',
    onlyLoadAppFromAsar: 'true',
    loadBrowserProcessSpecificV8Snapshot: 'false',
    grantFileProtocolExtraPrivileges: 'false',
  })
  const line = (text: string) => yml.split('\n').includes(text)
  expect([
    line('asar: true'),
    line('publish: null'),
    line('afterPack: resources/tools/flip-fuses.ts'),
  ]).toEqual([true, true, true])
})

test.each([
  ['win32', '/out/质衡.exe'],
  ['darwin', '/out/质衡.app'],
  ['linux', '/out/zhiheng'],
])('on %s the program is %s', (electronPlatformName, expected) => {
  const packager = { executableName: 'zhiheng', appInfo: { productFilename: '质衡' } }
  expect(programOf({ appOutDir: '/out', electronPlatformName, packager })).toBe(expected)
})
