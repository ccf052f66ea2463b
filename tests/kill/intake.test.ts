import { spawn } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import type { IntakeFile } from '../../shared/contract/requests/intakes.ts'
import { appIn, ask, newFirm, problemsOf, withHome } from '../promises/app-kit.ts'

const child = join(import.meta.dirname, 'take-in-until-killed.ts')
const count = 200

/** Runs the process for some time; gives the intake and whether it came to its end by itself. */
const takeIn = async (args: readonly string[], lifeMs: number): Promise<{ id: string; done: boolean }> => {
  const process_ = spawn(process.execPath, [child, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
  let output = ''
  const gone = once(process_, 'close')
  const begun = new Promise<void>(resolve => {
    process_.stdout.on('data', (data: Buffer) => {
      output += data.toString('utf8')
      if (output.includes('\n')) resolve()
      if (output.includes('done')) process_.kill('SIGKILL')
    })
  })
  await Promise.race([begun, gone])
  await Promise.race([wait(lifeMs), gone])
  process_.kill('SIGKILL')
  await gone
  return { id: output.split('\n')[0] ?? '', done: output.includes('done') }
}

test(
  'an intake killed again and again says each time exactly what is here and what is missing, and ends whole',
  () =>
    withHome(async home => {
      const first = appIn(home)
      const firm = await newFirm(first, '断电厂')
      await first.close()
      const folder = join(home, 'source')
      mkdirSync(folder)
      const names = Array.from({ length: count }, (_, n) => `记录 ${String(n).padStart(3, '0')}.bin`)
      const hashes = names.map((name, n) => {
        // Every tenth file repeats the one before it: a content is stored once.
        const bytes = n % 10 === 9 ? null : randomBytes(40_000)
        return { name, bytes }
      })
      const sha256 = hashes.map(({ name, bytes }, n) => {
        const own = bytes ?? hashes[n - 1]?.bytes ?? Buffer.alloc(0)
        writeFileSync(join(folder, name), own)
        return createHash('sha256').update(own).digest('hex')
      })
      let id = ''
      for (let round = 0; round < 12; round++) {
        const life = round < 8 ? 60 + Math.random() * 500 : 60_000
        const said = await takeIn([home, firm.path, folder, id, ...names], life)
        if (said.id !== '') id = said.id
        if (id === '') continue
        const app = appIn(home)
        await app.desk.open(firm.path, null)
        expect(await problemsOf(app)).toEqual([])
        const { intake, files } = await ask(app, 'intakes.get', { id, limit: 1000 })
        const { evidence } = await ask(app, 'evidence.list', {})
        const here = new Set(evidence.map(one => one.sha256))
        const inState = (...states: readonly IntakeFile['state'][]) =>
          files.filter(one => states.includes(one.state))
        expect(files.map(({ n }) => n)).toEqual(names.map((_, n) => n))
        expect(inState('failed')).toEqual([])
        expect(inState('imported', 'known').filter(({ n }) => !here.has(sha256[n] ?? ''))).toEqual([])
        expect(evidence.length).toBe(inState('imported').length)
        const waiting = new Set(inState('waiting').map(({ n }) => sha256[n]))
        const told = new Set(inState('imported', 'known').map(({ n }) => sha256[n]))
        expect([...here].filter(hash => waiting.has(hash) && !told.has(hash))).toEqual([])
        expect(intake.counts.waiting).toBe(inState('waiting').length)
        await app.close()
        if (said.done) {
          expect(inState('imported').length).toBe(new Set(sha256).size)
          expect(inState('waiting')).toEqual([])
          return
        }
      }
      throw new Error('the intake never came to its end')
    }),
  240_000,
)
