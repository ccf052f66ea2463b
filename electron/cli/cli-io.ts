import type { TerminalWords } from '../core/host/terminal-words.ts'

/** What a command sees of the world; tests hand in their own. */
export type CliIo = {
  readonly env: NodeJS.ProcessEnv
  /** Relative paths start here. */
  readonly folder: string
  readonly words: TerminalWords
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  readonly input: () => Promise<string>
  /** Asks at the terminal without showing what is typed; null where there is no terminal. */
  readonly ask: (question: string) => Promise<string | null>
}

export type ExitCode = 0 | 1 | 2

/** The command was not used as it should be; the message is the sentence to show. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

export const printJson = (io: CliIo, value: unknown): void => io.out(`${JSON.stringify(value, null, 2)}\n`)
