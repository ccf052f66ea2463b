import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { terminalWords } from '../core/host/terminal-words.ts'
import type { CliIo } from './cli-io.ts'

const readInput = async (): Promise<string> => {
  const parts: Buffer[] = []
  for await (const part of process.stdin as AsyncIterable<Buffer>) parts.push(part)
  return Buffer.concat(parts).toString('utf8')
}

const askSecret = async (question: string): Promise<string | null> => {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return null
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() })
  process.stderr.write(question)
  const terminal = createInterface({ input: process.stdin, output: silent, terminal: true })
  try {
    return (await terminal.question('')) || null
  } finally {
    terminal.close()
    process.stderr.write('\n')
  }
}

/** The real terminal. npm starts scripts in the project's folder; relative paths start where the person is. */
export const terminalIo = (env: NodeJS.ProcessEnv): CliIo => ({
  env,
  folder: env.INIT_CWD ?? process.cwd(),
  words: terminalWords(env),
  out: text => process.stdout.write(text),
  err: text => process.stderr.write(text),
  input: readInput,
  ask: askSecret,
})
