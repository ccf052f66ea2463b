import { writeFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { localDate } from '../../electron/core/reading/local-date.ts'
import { createMemory } from './memory.ts'
import { createNormaliser } from './normalise.ts'
import type { Offer, Step } from './step.ts'
import type { Target } from './targets.ts'

const files: Readonly<Record<string, string>> = {
  '抽检记录.txt': '2026-03-31 抽检 50 件，合格 49 件。\n',
  '同一内容.txt': '2026-03-31 抽检 50 件，合格 49 件。\n',
  '坏.pdf': '%PDF-1.4\nnot really\n',
}

/** Runs the steps one after another against one target; yields each step with its normalised reply. */
export async function* runSteps(
  target: Target,
  steps: readonly Step[],
): AsyncGenerator<{ readonly step: Step; readonly actual: unknown }> {
  const memory = createMemory()
  const normalise = createNormaliser(target.home, localDate(Date.now()))
  const chosen = join(target.home, '选中的文件')
  await mkdir(chosen)
  for (const [name, text] of Object.entries(files)) writeFileSync(join(chosen, name), text)
  const offer: Offer = (name, text) => {
    if (text !== undefined) writeFileSync(join(chosen, name), text)
    return target.offer(join(chosen, name))
  }

  for (const step of steps) {
    let input: unknown
    try {
      input = typeof step.input === 'function' ? await step.input(memory, offer) : step.input
    } catch (error) {
      yield { step, actual: `not run: ${error instanceof Error ? error.message : 'unknown'}` }
      continue
    }
    const reply = await target.send(step.request, input, step.firm)
    const isJob = reply.ok && Object.hasOwn(Object(reply.value), 'jobId')
    const job = isJob ? await target.ended(reply) : null
    const value: unknown = job === null ? (reply.ok ? reply.value : null) : job.result
    if (step.remember !== undefined) memory.put(step.remember, value)
    const kept = step.summarise === undefined || !reply.ok ? value : step.summarise(value as never)
    const shown =
      job === null
        ? reply.ok
          ? { ok: true, value: kept }
          : reply
        : { ok: true, job: { kind: job.kind, state: job.state, result: kept, error: job.error } }
    yield { step, actual: normalise(shown) }
  }
}
