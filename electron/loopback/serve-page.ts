import { createReadStream } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { pageFile } from '../core/host/page-file.ts'

/** Sends one file of the built window. */
export const servePage = async (response: ServerResponse, root: string, pathname: string): Promise<void> => {
  const file = pageFile(root, pathname)
  if (file === null) {
    response.writeHead(404).end()
    return
  }
  response.writeHead(200, { 'Content-Type': file.type })
  await pipeline(createReadStream(file.path), response)
}
