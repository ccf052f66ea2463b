import { realpathSync, statSync } from 'node:fs'
import { extname, isAbsolute, join, relative } from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.otf': 'font/otf',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  '.bcmap': 'application/octet-stream',
  '.icc': 'application/octet-stream',
  '.pfb': 'application/octet-stream',
}

/** Whether `path` lies inside `folder` once both are resolved; a look-alike prefix is outside. */
const isInside = (folder: string, path: string): boolean => {
  const inside = relative(realpathSync(folder), realpathSync(path))
  return inside !== '' && !inside.startsWith('..') && !isAbsolute(inside)
}

export type PageFile = { readonly path: string; readonly type: string }

/** The file of the built window that an address names; null when it leaves the folder or is none of ours. */
export const pageFile = (root: string, pathname: string): PageFile | null => {
  const wanted = pathname === '/' ? '/index.html' : pathname
  try {
    const path = join(root, decodeURIComponent(wanted))
    const type = Object.hasOwn(types, extname(path)) ? types[extname(path)] : undefined
    return type !== undefined && isInside(root, path) && statSync(path).isFile() ? { path, type } : null
  } catch {
    return null
  }
}
