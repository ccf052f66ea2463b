import { createRequire } from 'node:module'
import { dirname, sep } from 'node:path'

const resolve = createRequire(import.meta.url).resolve

/** The folder of a package that lies beside the packed application, because threads and programs read it themselves. */
export const unpackedPackage = (name: string): string =>
  dirname(resolve(`${name}/package.json`)).replace(`app.asar${sep}`, `app.asar.unpacked${sep}`)
