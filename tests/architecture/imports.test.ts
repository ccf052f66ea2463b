import { describe, expect, test } from 'vitest'
import { importsOf, sourceFiles } from './source-files.ts'

/** Which rooms a room may import from, by path prefix; a room may always import from itself. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'shared/': [],
  'electron/core/': ['shared/'],
  'electron/workers/': ['electron/core/', 'shared/'],
  'electron/main/': ['electron/core/', 'shared/'],
  'electron/loopback/': ['electron/core/', 'shared/'],
  'electron/cli/': ['electron/core/', 'shared/'],
  'electron/preload/': [],
  'renderer/': ['shared/', 'resources/locales/', 'resources/icons/'],
}

/** Packages a room may not reach, besides those that its TypeScript configuration already hides. */
const forbidden: Readonly<Record<string, readonly RegExp[]>> = {
  'shared/': [/^node:/, /^electron$/, /^react/, /^better-sqlite3$/],
  'electron/core/': [/^electron$/, /^react/],
  'electron/workers/': [/^electron$/, /^react/],
  'electron/loopback/': [/^electron$/, /^react/],
  'electron/cli/': [/^electron$/, /^react/],
  'electron/preload/': [/^(?!electron$)/],
  'renderer/': [/^node:/, /^electron$/, /^better-sqlite3$/, /^zod$/],
}

const rooms = Object.keys(mayImport)
const roomOf = (file: string): string | undefined => rooms.find(room => file.startsWith(room))

describe('imports run one way', () => {
  const all = sourceFiles().flatMap(file => importsOf(file))

  test('a room imports only from the rooms below it', () => {
    const wrong = all
      .filter(({ target, typeOnly }) => target !== null && !typeOnly)
      .filter(({ file, target }) => {
        const room = roomOf(file)
        if (room === undefined || target === null || target.startsWith(room)) return false
        return !(mayImport[room] ?? []).some(below => target.startsWith(below))
      })
      .map(({ file, target }) => `${file} → ${target}`)
    expect(wrong).toEqual([])
  })

  test('type-only imports too never point upwards, except to the contract', () => {
    const wrong = all
      .filter(
        ({ file, target, typeOnly }) => typeOnly && target !== null && !target.startsWith(roomOf(file) ?? ''),
      )
      .filter(
        ({ target }) =>
          target !== null &&
          !target.startsWith('shared/') &&
          !target.startsWith('electron/core/') &&
          !target.startsWith('resources/'),
      )
      .map(({ file, target }) => `${file} → ${target}`)
    expect(wrong).toEqual([])
  })

  test('the renderer takes the contract as types only', () => {
    const wrong = all
      .filter(
        ({ file, target, typeOnly }) =>
          file.startsWith('renderer/') && (target ?? '').startsWith('shared/contract/') && !typeOnly,
      )
      .map(({ file, target }) => `${file} → ${target}`)
    expect(wrong).toEqual([])
  })

  test('no room reaches a package that is not for it', () => {
    const wrong = all
      .filter(
        ({ file, specifier, target }) =>
          target === null && (forbidden[roomOf(file) ?? ''] ?? []).some(rule => rule.test(specifier)),
      )
      .filter(({ typeOnly }) => !typeOnly)
      .map(({ file, specifier }) => `${file} → ${specifier}`)
    expect(wrong).toEqual([])
  })

  test('there are no circles between files', () => {
    const graph = new Map<string, readonly string[]>()
    for (const file of sourceFiles()) {
      graph.set(
        file,
        importsOf(file).flatMap(({ target, typeOnly }) => (target === null || typeOnly ? [] : [target])),
      )
    }
    const done = new Set<string>()
    const circles: string[] = []
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) {
        circles.push([...path.slice(path.indexOf(file)), file].join(' → '))
        return
      }
      if (done.has(file)) return
      for (const next of graph.get(file) ?? []) visit(next, [...path, file])
      done.add(file)
    }
    for (const file of graph.keys()) visit(file, [])
    expect(circles).toEqual([])
  })
})
