import { copyFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { PDFDocument } from '@cantoo/pdf-lib'
import { expect, test } from 'vitest'
import { schemaVersion } from '../../electron/core/store/migrations/index.ts'
import { ask, bytesOf, doc, doneJob, problemsOf, withApp } from './app-kit.ts'

const folder = join(import.meta.dirname, 'released')
const released = readdirSync(folder)
  .map(name => Number(/^schema-(\d+)\.zhiheng$/.exec(name)?.[1]))
  .filter(Number.isInteger)
  .sort((a, b) => a - b)

test('there is a frozen file of every schema up to today’s', () => {
  expect(released).toEqual(Array.from({ length: schemaVersion }, (_, n) => n + 1))
})

test.each(released)(
  'a whole firm frozen at schema %i opens, reads, is sound, and goes on',
  version =>
    withApp(async (app, home) => {
      const path = join(home, '旧 档案.zhiheng')
      copyFileSync(join(folder, `schema-${version}.zhiheng`), path)
      await ask(app, 'firms.open', { token: app.offerPath(path) })
      expect(await problemsOf(app)).toEqual([])
      const [assessment] = (await ask(app, 'assessments.list', {})).assessments
      const assessmentId = assessment?.id ?? ''
      const leaf = '4.1.2'
      const answer = await ask(app, 'answers.get', { assessmentId, leaf })
      expect(answer.narrative).toEqual(doc('十年以后还要读得到。'))
      const { scores, leaves } = await ask(app, 'assessments.get', { id: assessmentId })
      expect(scores).toMatchObject([{ item: '4.1.2', percent: 45, reason: '方法成体系' }])
      expect(leaves.length).toBe(38)
      const { findings } = await ask(app, 'findings.list', { assessmentId, item: '4.1.2' })
      expect(findings).toMatchObject([{ kind: 'strength', text: '目标逐级分解' }])
      const [evidence] = (await ask(app, 'evidence.list', {})).evidence
      expect(evidence).toMatchObject({ number: 1, fileName: '证书.txt', links: [leaf] })
      expect((await bytesOf(app.resolveFile('evidence', evidence?.id ?? ''))).toString()).toBe('冻结的证据')
      const [dossier] = (await ask(app, 'dossiers.list', {})).dossiers
      const dossierId = dossier?.id ?? ''
      const { fields } = await ask(app, 'dossiers.get', { id: dossierId })
      expect(fields.find(({ field }) => field === 'opinions.town')?.value).toBe('同意')
      const [build] = (await ask(app, 'builds.list', { dossierId })).builds
      const pdf = await PDFDocument.load(await bytesOf(app.resolveExport(build?.id ?? '')))
      expect(pdf.getPageCount()).toBe(build?.pages)

      const { revision } = answer
      await ask(app, 'answers.save', { assessmentId, leaf, revision, narrative: doc('今天改的。') })
      await ask(app, 'history.undo', {})
      expect((await ask(app, 'answers.get', { assessmentId, leaf })).narrative).toEqual(answer.narrative)
      await doneJob(app, ask(app, 'dossiers.build', { id: dossierId }))
      await doneJob(app, ask(app, 'backups.create', {}))
      expect(await problemsOf(app)).toEqual([])
    }),
  60_000,
)
