import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import { sourceFiles } from './source-files.ts'

/** Files that may be longer, each with its reason. */
const mayBeLonger: Readonly<Record<string, string>> = {}

const tracked = (): readonly string[] =>
  execFileSync('git', ['ls-files'], { encoding: 'utf8' }).split('\n').filter(Boolean)

describe('the house', () => {
  test('the top level stays as it was planned', () => {
    const allowed = new Set([
      'electron',
      'renderer',
      'shared',
      'resources',
      'tests',
      '.ci',
      'electron.vite.config.ts',
      'electron-builder.yml',
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'vitest.config.ts',
      'playwright.config.ts',
      'biome.json',
      'knip.json',
      '.gitignore',
      '.gitattributes',
      '.npmrc',
      '.editorconfig',
      'README.md',
      'ARCHITECTURE.md',
      'CHANGELOG.md',
      'LICENSE',
      'NOTICE',
    ])
    expect(
      [...new Set(tracked().map(path => path.split('/')[0] ?? ''))].filter(name => !allowed.has(name)),
    ).toEqual([])
  })

  test('a file holds one idea: 300 lines at most, a component 150', () => {
    const long = sourceFiles()
      .map(file => ({ file, lines: readFileSync(file, 'utf8').split('\n').length - 1 }))
      .filter(({ file, lines }) => lines > (file.endsWith('.tsx') ? 150 : 300) && !(file in mayBeLonger))
    expect(long).toEqual([])
  })

  test('file names are kebab-case, components PascalCase', () => {
    const wrong = sourceFiles().filter(file => {
      const name = basename(file).replace(/\.(tsx?|d\.ts)$/, '')
      return (
        !/^[a-z0-9]+(-[a-z0-9]+)*(\.config)?$/.test(name) &&
        !(file.endsWith('.tsx') && /^[A-Z][A-Za-z0-9]*$/.test(name))
      )
    })
    expect(wrong).toEqual([])
  })

  test('nothing is left undone or silenced', () => {
    const marks = /\b(TODO|FIXME|XXX)\b|@ts-ignore|@ts-nocheck|@ts-expect-error|\bas any\b|:\s*any\b|\.only\(/
    const silenced = /biome-ignore/
    const wrong = sourceFiles().flatMap(file =>
      readFileSync(file, 'utf8')
        .split('\n')
        .flatMap((line, i) =>
          marks.test(line) || (silenced.test(line) && !/biome-ignore\S* [^:]+: \S.{10,}/.test(line))
            ? [`${file}:${i + 1}`]
            : [],
        ),
    )
    expect(wrong).toEqual([])
  })

  test('a component holds no text of its own: Chinese stands in the locale files', () => {
    const wrong = sourceFiles()
      .filter(file => file.startsWith('renderer/'))
      .flatMap(file =>
        readFileSync(file, 'utf8')
          .split('\n')
          .flatMap((line, i) =>
            /\p{Script=Han}/u.test(line.replace(/\/\/.*|\/\*.*|^\s*\*.*/, ''))
              ? [`${file}:${i + 1} ${line.trim().slice(0, 60)}`]
              : [],
          ),
      )
    expect(wrong).toEqual([])
  })
})

type Tree = { readonly [key: string]: string | Tree }
const keysOf = (tree: Tree, prefix = ''): readonly string[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [prefix + key] : keysOf(value, `${prefix}${key}.`),
  )
const readLocale = (language: string, file: string): Tree =>
  JSON.parse(readFileSync(`resources/locales/${language}/${file}`, 'utf8'))
/** Plural forms differ between languages: English has one and other, Chinese only other. */
const base = (key: string): string => key.replace(/_(one|other)$/, '')
const placeholders = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(/\{\{\s*([\w.]+)/g)].map(m => m[1] ?? ''))].sort()
const textAt = (tree: Tree, key: string): string | undefined => {
  const found = key
    .split('.')
    .reduce<string | Tree | undefined>(
      (node, part) => (typeof node === 'object' ? node[part] : undefined),
      tree,
    )
  return typeof found === 'string' ? found : undefined
}

describe('locales', () => {
  const files = readdirSync('resources/locales/zh-CN').sort()

  test('both languages have the same files', () => {
    expect(readdirSync('resources/locales/en').sort()).toEqual(files)
  })

  test.each(files)('%s has the same keys in both languages, none empty', file => {
    const zh = readLocale('zh-CN', file)
    const en = readLocale('en', file)
    const names = (tree: Tree) => [...new Set(keysOf(tree).map(base))].sort()
    expect(names(en)).toEqual(names(zh))
    expect(keysOf(zh).filter(key => textAt(zh, key)?.trim() === '')).toEqual([])
    expect(keysOf(en).filter(key => textAt(en, key)?.trim() === '')).toEqual([])
  })

  test.each(files)('%s fills the same places in both languages', file => {
    const zh = readLocale('zh-CN', file)
    const en = readLocale('en', file)
    const differing = keysOf(zh)
      .filter(key => textAt(en, key) !== undefined)
      .filter(
        key => placeholders(textAt(zh, key) ?? '').join() !== placeholders(textAt(en, key) ?? '').join(),
      )
    expect(differing).toEqual([])
  })

  test('every error code of the contract has its sentence', async () => {
    const { errorCodes } = await import('../../shared/contract/envelope.ts')
    const zh = readLocale('zh-CN', 'errors.json')
    expect(errorCodes.filter(code => textAt(zh, code) === undefined)).toEqual([])
  })
})
