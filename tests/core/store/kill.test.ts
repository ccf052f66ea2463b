import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { openFirmStore } from '../../../electron/core/store/open-firm-store.ts'
import { createFirm, optionsFor, problemsOf, withFolder } from './firm-kit.ts'

/** Twelve in the suite; `ZHIHENG_KILLS=200` for the full proof. */
const kills = Number(process.env.ZHIHENG_KILLS ?? 12)
const child = join(import.meta.dirname, 'work-until-killed.ts')

type Said = { kind: string; id: string; what: string }

const workAndKill = async (path: string, source: string, afterMs: number): Promise<Said[]> => {
  const process_ = spawn(process.execPath, [child, path, source], { stdio: ['ignore', 'pipe', 'inherit'] })
  let output = ''
  let opened: () => void = () => {}
  const open = new Promise<void>(resolve => {
    opened = resolve
  })
  process_.stdout.on('data', (data: Buffer) => {
    output += data.toString('utf8')
    if (output.includes('\n')) opened()
  })
  const gone = once(process_, 'close')
  await Promise.race([open, gone])
  await wait(afterMs)
  process_.kill('SIGKILL')
  const [code, signal] = await gone
  expect([code, signal]).toEqual([null, 'SIGKILL'])
  return output
    .split('\n')
    .slice(0, -1)
    .map(line => JSON.parse(line) as Said)
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
        const said = await workAndKill(path, join(folder, 'source.bin'), 20 + Math.random() * 1200)
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
