import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { sourceFiles } from './source-files.ts'

const nameIn = (language: string): ((command: string) => unknown) => {
  const { steps } = JSON.parse(readFileSync(`resources/locales/${language}/commands.json`, 'utf8'))
  return command => command.split('.').reduce((place, key) => place?.[key], steps)
}

test('every command that can be undone has a name in both languages', () => {
  const commands = sourceFiles()
    .filter(file => file.startsWith('electron/core/'))
    .flatMap(file =>
      [...readFileSync(file, 'utf8').matchAll(/\bcommit\(\s*'([\w.]+)'/gu)].map(([, name]) => name),
    )
    .filter(name => name !== undefined)
  expect(commands.length).toBeGreaterThan(40)
  for (const language of ['zh-CN', 'en']) {
    const nameOf = nameIn(language)
    expect(commands.filter(command => typeof nameOf(command) !== 'string')).toEqual([])
  }
})
