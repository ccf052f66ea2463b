import { createReadStream, realpathSync, statSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { extname, isAbsolute, join, relative } from 'node:path'
import { pipeline } from 'node:stream/promises'

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
  '.pfb': 'application/octet-stream',
}

/** The file below `root` that a path of an address names; null when it leaves the folder or is none. */
export const pageFile = (root: string, pathname: string): string | null => {
  const wanted = pathname === '/' ? '/index.html' : pathname
  try {
    const path = realpathSync(join(root, decodeURIComponent(wanted)))
    const inside = relative(realpathSync(root), path)
    if (inside === '' || inside.startsWith('..') || isAbsolute(inside)) return null
    return statSync(path).isFile() && Object.hasOwn(types, extname(path)) ? path : null
  } catch {
    return null
  }
}

export const servePage = async (response: ServerResponse, root: string, pathname: string): Promise<void> => {
  const path = pageFile(root, pathname)
  if (path === null) {
    response.writeHead(404).end()
    return
  }
  response.writeHead(200, { 'Content-Type': types[extname(path)] ?? 'application/octet-stream' })
  await pipeline(createReadStream(path), response)
}
