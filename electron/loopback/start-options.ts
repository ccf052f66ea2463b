import { parseArgs } from 'node:util'
import type { TerminalWords } from '../core/host/terminal-words.ts'

export type StartOptions = {
  readonly port: number
  readonly open: boolean
  readonly home: string | null
}

/** Reads `--port N --no-open --home FOLDER`; a sentence when it cannot. */
export const startOptions = (args: readonly string[], words: TerminalWords): StartOptions | string => {
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
      return words.say('start.badPort', { port: values.port })
    }
    return { port, open: !values['no-open'], home: values.home ?? null }
  } catch (error) {
    const problem = (error instanceof Error ? error.message : String(error)).split(/\.\s/)[0] ?? ''
    return words.say('wrongUse', { problem, usage: 'npm start -- [--port N] [--no-open] [--home FOLDER]' })
  }
}
