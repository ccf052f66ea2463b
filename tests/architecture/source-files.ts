import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path/posix'

export type Import = {
  readonly file: string
  readonly specifier: string
  /** Repository path of a relative import; null for a package. */
  readonly target: string | null
  readonly typeOnly: boolean
}

const walk = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = `${folder}/${entry.name}`
    return entry.isDirectory() ? walk(path) : [path]
  })

/** All TypeScript sources of the product, as paths from the repository's root. */
export const sourceFiles = (): readonly string[] =>
  ['electron', 'renderer/src', 'shared']
    .flatMap(walk)
    .filter(path => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))

const importPattern = /^(?:import|export)\s+(type\s+)?(?:([^'"]*?)\s+from\s+)?['"]([^'"]+)['"]/gm
const dynamicPattern = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g

const stripQuery = (path: string): string => path.replace(/\?.*$/, '')

/** `import { type A, type B }` is a type import as well. */
const allTypes = (clause: string | undefined): boolean => {
  const inner = clause?.match(/^\{([\s\S]*)\}$/)?.[1]
  if (inner === undefined) return false
  const names = inner
    .split(',')
    .map(name => name.trim())
    .filter(name => name !== '')
  return names.length > 0 && names.every(name => name.startsWith('type '))
}

/** The imports of one file, read as text. */
export const importsOf = (file: string): readonly Import[] => {
  const text = readFileSync(file, 'utf8')
  const resolve = (specifier: string): string | null =>
    specifier.startsWith('.') ? normalize(join(dirname(file), stripQuery(specifier))) : null
  const stated = [...text.matchAll(importPattern)].map(([, typeWord, clause, specifier = '']) => ({
    file,
    specifier,
    target: resolve(specifier),
    typeOnly: typeWord !== undefined || allTypes(clause?.trim()),
  }))
  const dynamic = [...text.matchAll(dynamicPattern)].map(([, specifier = '']) => ({
    file,
    specifier,
    target: resolve(specifier),
    typeOnly: false,
  }))
  return [...stated, ...dynamic]
}
