import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import type { Firm } from '../promises/app-kit.ts'

const child = join(import.meta.dirname, 'work-until-killed.ts')

/** One line of the working process; `seq` is the journal's number of the change. */
const saidSchema = z.object({
  kind: z.string(),
  key: z.string().default(''),
  mark: z.string().default(''),
  seq: z.number().default(0),
  id: z.string().default(''),
  number: z.number().default(0),
  sha256: z.string().default(''),
  leaf: z.string().default(''),
  message: z.string().default(''),
})
export type Said = z.infer<typeof saidSchema>

/** Starts a process that works on the firm, kills it `afterMs` after it began, returns what it had said. */
export const startAndKill = async (home: string, firm: Firm, afterMs: number): Promise<readonly Said[]> => {
  const args = [child, home, firm.path, firm.assessmentId, firm.dossierId]
  const process_ = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  let output = ''
  const gone = once(process_, 'close')
  const open = new Promise<void>(resolve => {
    process_.stdout.on('data', (data: Buffer) => {
      output += data.toString('utf8')
      if (output.includes('\n')) resolve()
    })
  })
  await Promise.race([open, gone])
  await wait(afterMs)
  process_.kill('SIGKILL')
  const [code, signal] = await gone
  if (signal !== 'SIGKILL') throw new Error(`The process ended by itself with ${String(code)}: ${output}`)
  return output
    .split('\n')
    .slice(0, -1)
    .map(line => saidSchema.parse(JSON.parse(line)))
}
