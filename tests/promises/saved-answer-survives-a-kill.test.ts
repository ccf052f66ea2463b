import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { doc, instrument, withHome } from './app-kit.ts'
import { type ServedApp, serveApp } from './served-app.ts'

const start = async (app: ServedApp, passphrase?: string) => {
  await app.ask('firms.create', { name: '断电 工厂', ...(passphrase ? { passphrase } : {}) })
  const assessment = await app.ask('assessments.create', { instrument, year: 2026, title: '年度自评' })
  return { assessmentId: assessment.id, leaf: '4.1.2' }
}

const reopen = async (home: string, passphrase?: string): Promise<ServedApp> => {
  const app = await serveApp(home)
  const [firm] = (await app.ask('firms.list', {})).firms
  await app.ask('firms.open', { id: firm?.id ?? '', ...(passphrase ? { passphrase } : {}) })
  return app
}

const expectSound = async (app: ServedApp): Promise<void> => {
  const job = await app.ended((await app.ask('firms.check', {})).jobId)
  expect(job.result).toMatchObject({ problems: [] })
}

test.each([
  ['one second later', 1000, undefined],
  ['at once', 0, undefined],
  ['at once, under a passphrase', 0, '质量第一-2026'],
])(
  'a saved answer survives a kill %s',
  (_when, afterMs, passphrase) =>
    withHome(async home => {
      let app = await serveApp(home)
      const place = await start(app, passphrase)
      let revision = 0
      for (let n = 1; n <= 3; n++) {
        const narrative = doc(`第 ${n} 次保存 ${'质量'.repeat(n * 500)}`)
        const saved = await app.ask('answers.save', { ...place, revision, narrative })
        if (afterMs > 0) await wait(afterMs)
        await app.kill()
        app = await reopen(home, passphrase)
        const answer = await app.ask('answers.get', place)
        expect({ revision: answer.revision, narrative: answer.narrative }).toEqual({
          revision: saved.revision,
          narrative,
        })
        revision = answer.revision
      }
      await expectSound(app)
      await app.kill()
    }),
  60_000,
)
