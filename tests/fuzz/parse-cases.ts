import { parentPort } from 'node:worker_threads'
import { type ParserName, parsers } from './parsers.ts'

/** Thread entry: parses one file at a time and says what came of it; a finding is told with its stack. */
parentPort?.on('message', ({ parser, bytes }: { parser: ParserName; bytes: Uint8Array }) => {
  const say = (message: object): void => parentPort?.postMessage(message)
  Promise.resolve()
    .then(() => parsers[parser](Buffer.from(bytes)))
    .then(
      code => say({ code }),
      (error: unknown) =>
        say({ finding: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
    )
})
