import { runCli } from './run-cli.ts'
import { terminalIo } from './terminal-io.ts'

process.exitCode = await runCli(process.argv.slice(2), terminalIo(process.env))
