import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { createApp } from '../../electron/core/app.ts'
import { sourceOptions } from '../../electron/core/host/source-options.ts'
import type { DossierModel } from '../../shared/domain/dossier/model.ts'
import { findChromium } from '../find-chromium.ts'
import { type Line, median, ms, timed } from './measure.ts'
import { plainText, textModel } from './pdf/plain-model.ts'
import { htmlOf } from './pdf/print-html.ts'

const rounds = 3
const resultSchema = z.object({ pages: z.number(), peak: z.number() })
const megabytes = (bytes: number): string => `${Math.round(bytes / 2 ** 20)} MB`

const run = (command: string, args: readonly string[]): string => {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}: ${stderr}`)
  return stdout
}

/** Makes the sample firm and catches the model that its build worker would print. */
const makeSample = async (home: string): Promise<{ readonly model: DossierModel; readonly firm: string }> => {
  const path = join(home, 'model.json')
  process.env.ZHIHENG_BENCH_MODEL = path
  const options = sourceOptions({ host: 'direct', home })
  const app = createApp({
    ...options,
    workerUrl: name =>
      name === 'build-dossier' ? new URL('./pdf/dump-model.ts', import.meta.url) : options.workerUrl(name),
  })
  const made = await app.send('firms.create', { name: '量测', sample: 'lamp-maker' })
  const listed = await app.send('dossiers.list', {})
  if (!made.ok || !listed.ok) throw new Error('The sample could not be made.')
  const job = await app.send('dossiers.build', { id: listed.value.dossiers[0]?.id ?? '' })
  if (!job.ok) throw new Error(job.error.code)
  await app.jobs.ended(job.value.jobId)
  await app.close()
  const model = z.custom<DossierModel>().parse(JSON.parse(readFileSync(path, 'utf8')))
  return { model, firm: join(made.value.folder, made.value.fileName) }
}

/** Cold runs of whole processes on the same text and fonts; then the whole sample with its evidence. */
export const pdfSpeed = async (): Promise<readonly Line[]> => {
  const home = mkdtempSync(join(tmpdir(), 'zhiheng-bench-'))
  const { model, firm } = await makeSample(home)
  const file = (name: string): string => join(home, name)
  writeFileSync(file('one.json'), JSON.stringify(textModel(model, 1)))
  writeFileSync(file('two.json'), JSON.stringify(textModel(model, 2)))
  writeFileSync(file('text.json'), JSON.stringify(plainText(textModel(model, 1))))
  writeFileSync(
    file('text.html'),
    htmlOf(plainText(textModel(model, 1)), resolve('resources/fonts/NotoSerifSC-Regular.otf')),
  )

  let pages = ''
  const ours = (input: string, ...more: readonly string[]): z.infer<typeof resultSchema> =>
    resultSchema.parse(
      JSON.parse(run(process.execPath, ['tests/bench/pdf/print-ours.ts', input, file('ours.pdf'), ...more])),
    )
  const works: Readonly<Record<string, () => unknown>> = {
    ours: () => {
      pages = `${ours(file('one.json')).pages} pages`
    },
    twice: () => ours(file('two.json')),
    typst: () =>
      run(process.execPath, ['tests/bench/pdf/print-typst.ts', file('text.json'), file('typst.pdf')]),
    chromium: () =>
      run(findChromium(), [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--no-pdf-header-footer',
        `--print-to-pdf=${file('chromium.pdf')}`,
        `file://${file('text.html')}`,
      ]),
  }
  const times: Record<string, number[]> = {}
  for (let round = 0; round <= rounds; round++) {
    for (const [name, work] of Object.entries(works)) {
      const taken = await timed(work)
      if (round > 0) times[name] = [...(times[name] ?? []), taken]
    }
  }
  const time = (name: string): number => median(times[name] ?? [])
  writeFileSync(file('whole.json'), JSON.stringify(model))
  let whole = { pages: 0, peak: 0 }
  const wholeTime = await timed(() => {
    whole = ours(file('whole.json'), firm)
  })
  rmSync(home, { recursive: true, force: true })

  const against = (peer: string, atMost: number): Line => ({
    name: `dossier text, ${pages}, cold`,
    against: peer,
    ratio: time('ours') / time(peer),
    atMost,
    detail: `median ${ms(time('ours'))} / ${ms(time(peer))}`,
  })
  return [
    against('typst', 1),
    against('chromium', 1),
    {
      name: 'twice the report',
      against: 'once',
      ratio: time('twice') / time('ours'),
      atMost: 2.3,
      detail: `median ${ms(time('twice'))} / ${ms(time('ours'))}`,
    },
    {
      name: `the whole sample, ${whole.pages} pages with evidence`,
      against: 'its text alone',
      ratio: wholeTime / time('ours'),
      atMost: null,
      detail: `${ms(wholeTime)}, peak memory ${megabytes(whole.peak)}`,
    },
  ]
}
