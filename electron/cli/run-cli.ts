import { type CliIo, type ExitCode, UsageError } from './cli-io.ts'
import { runCall } from './commands/call.ts'
import { runCheck } from './commands/check.ts'
import { runNew } from './commands/new.ts'
import { runPacks } from './commands/packs.ts'
import { runPdf } from './commands/pdf.ts'
import { runRequests } from './commands/requests.ts'

type Command = (args: readonly string[], io: CliIo) => Promise<ExitCode>

const commands: ReadonlyMap<string, Command> = new Map([
  ['new', runNew],
  ['call', runCall],
  ['requests', runRequests],
  ['pdf', runPdf],
  ['check', runCheck],
  ['packs', runPacks],
])

/** Planned, not built: named here so that the answer is honest. */
const later: readonly string[] = ['spc', 'merge']

/** The command line: results as JSON on the output, one sentence on the error output, exit code 0, 1 or 2. */
export const runCli = async (args: readonly string[], io: CliIo): Promise<ExitCode> => {
  const [name, ...rest] = args
  if (name === '--help' || name === '-h' || name === 'help') {
    io.out(`${io.words.say('usage')}\n`)
    return 0
  }
  if (name === undefined) {
    io.err(`${io.words.say('usage')}\n`)
    return 2
  }
  const command = commands.get(name)
  if (command === undefined) {
    io.err(`${io.words.say(later.includes(name) ? 'laterCommand' : 'unknownCommand', { command: name })}\n`)
    return 2
  }
  try {
    return await command(rest, io)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    io.err(`${error.message}\n`)
    return 2
  }
}
