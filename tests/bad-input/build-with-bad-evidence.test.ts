import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { PDFDocument } from '@cantoo/pdf-lib'
import { expect, test } from 'vitest'
import { ask, bytesOf, doneJob, importFiles, newFirm, problemsOf, withApp } from '../promises/app-kit.ts'

const bad = (name: string): string => resolve('tests/fixtures/bad', name)

/** Evidence by what a build says of it; null where its own pages are printed. */
const evidence: readonly (readonly [file: string, problem: string | null])[] = [
  ['sound.pdf', null],
  ['password.pdf', 'encrypted'],
  ['cut.pdf', 'damaged'],
  ['head-only.pdf', 'damaged'],
  ['circle.pdf', 'damaged'],
  ['no-pages.pdf', 'damaged'],
  ['deep-tree.pdf', null],
  ['huge-count.pdf', null],
  ['bomb.pdf', 'damaged'],
  ['no-media-box.pdf', 'damaged'],
  ['strange-filter.pdf', 'damaged'],
  ['strange-annotation.pdf', 'damaged'],
  ['broken.png', 'unsupported-image'],
]

test(
  'a dossier with evidence that cannot be printed is built all the same, and the build names each',
  () =>
    withApp(async (app, home) => {
      const { assessmentId, dossierId } = await newFirm(app, '坏证据 工厂')
      const [first] = (await ask(app, 'assessments.get', { id: assessmentId })).leaves
      const png = join(home, 'broken.png')
      writeFileSync(png, Buffer.from('89504e470d0a1a0a0000000d494844520000ffff0000ffff', 'hex'))
      const paths = evidence.map(([file]) => (file === 'broken.png' ? png : bad(file)))
      await importFiles(app, paths, first?.leaf)
      const job = await doneJob(app, ask(app, 'dossiers.build', { id: dossierId }))
      const [build] = (await ask(app, 'builds.list', { dossierId })).builds
      expect(job.result).toEqual(build)
      const named = new Map(build?.problems.map(({ evidence: number, code }) => [number, code]))
      expect(evidence.map(([file], n) => [file, named.get(n + 1) ?? null])).toEqual(evidence)
      const stored = app.resolveExport(build?.id ?? '')
      const bytes = await bytesOf(stored)
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(build?.sha256)
      const pdf = await PDFDocument.load(bytes)
      expect(pdf.getPageCount()).toBe(build?.pages)
      expect(build?.pages).toBeGreaterThanOrEqual(evidence.length)
      expect(await problemsOf(app)).toEqual([])
    }),
  90_000,
)
