import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { openFirmStore } from '../../../electron/core/store/open-firm-store.ts'
import { createFirm, optionsFor, problemsOf, withFolder } from './firm-kit.ts'

/** Twelve in the suite; `ZHIHENG_KILLS=200` for the full proof. */
const kills = Number(process.env.ZHIHENG_KILLS ?? 12)
const child = join(import.meta.dirname, 'work-until-killed.ts')

type Said = { kind: string; id: string; what: string }

const read = (notes: string): string => (existsSync(notes) ? readFileSync(notes, 'utf8') : '')

const workAndKill = async (folder: string, path: string, afterMs: number): Promise<Said[]> => {
  const notes = join(folder, 'notes')
  rmSync(notes, { force: true })
  const args = [child, path, join(folder, 'source.bin'), notes]
  const worker = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] })
  const gone = once(worker, 'exit')
  while (read(notes) === '' && worker.exitCode === null) await wait(10)
  await wait(afterMs)
  worker.kill('SIGKILL')
  const [code, signal] = await gone
  expect([code, signal]).toEqual([null, 'SIGKILL'])
  const lines = read(notes).split('\n').slice(0, -1)
  return lines.map(line => JSON.parse(line) as Said)
}

test(
  `${kills} kills at random moments of saving and importing: all that was acknowledged is there, the check is clean`,
  () =>
    withFolder(async folder => {
      const path = join(folder, '断 电.zhiheng')
      createFirm(path).close()
      let answers = 0
      let evidence = 0
      for (let n = 0; n < kills; n++) {
        const said = await workAndKill(folder, path, 20 + Math.random() * 1200)
        const store = openFirmStore(optionsFor(path))
        const changes = store.db.prepare('SELECT changes FROM journal WHERE seq = ?').pluck()
        for (const { kind, id, what } of said) {
          if (kind === 'answer') {
            answers++
            expect(String(changes.get(Number(id)))).toContain(what.split(' ')[1])
          } else if (kind === 'evidence') {
            evidence++
            expect(store.get('evidence', id)?.sha256).toBe(what)
          }
        }
        store.close()
        if (n % 5 === 4 || n === kills - 1) expect(await problemsOf(path)).toEqual([])
      }
      console.log(
        `${kills} kills: ${answers} acknowledged saves and ${evidence} acknowledged imports, none lost`,
      )
      expect(answers).toBeGreaterThan(kills)
    }),
  60_000 + kills * 8_000,
)
