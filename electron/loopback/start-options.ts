import { parseArgs } from 'node:util'

export type StartOptions = {
  readonly port: number
  readonly open: boolean
  readonly home: string | null
}

/** Reads `--port N --no-open --home FOLDER`; a sentence when it cannot. */
export const startOptions = (args: readonly string[]): StartOptions | string => {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        port: { type: 'string', default: '0' },
        'no-open': { type: 'boolean', default: false },
        home: { type: 'string' },
      },
    })
    const port = Number(values.port)
    if (!Number.isInteger(port) || port < 0 || port > 65_535) {
      return `--port takes a number from 0 to 65535, not "${values.port}".`
    }
    return { port, open: !values['no-open'], home: values.home ?? null }
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)} Usage: npm start -- [--port N] [--no-open] [--home FOLDER]`
  }
}
