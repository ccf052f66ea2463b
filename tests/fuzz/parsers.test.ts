import { mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openCaseRunner } from './case-runner.ts'
import { harm, type Mutation, mutations } from './mutations.ts'
import type { ParserName } from './parsers.ts'
import { makeSeeds, type Seed } from './seeds.ts'
import { zipOf } from './zip-of.ts'

/** `FUZZ_TIMES=10 FUZZ_SEED=7 vitest run tests/fuzz` looks longer and elsewhere. */
const times = Number(process.env.FUZZ_TIMES ?? 1)
const seed = Number(process.env.FUZZ_SEED ?? 20261127)

/** Which files reach which parser, and how often each is harmed: 12,900 cases in all. */
const plans: readonly { readonly parser: ParserName; readonly files: RegExp; readonly runs: number }[] = [
  { parser: 'what a file is', files: /./, runs: 1500 },
  { parser: 'text of a content', files: /\.(txt|docx|xlsx|pptx)$/, runs: 2400 },
  { parser: 'text of a content', files: /^(plain|packed)\.pdf$/, runs: 1500 },
  { parser: 'pages of a PDF', files: /\.pdf$/, runs: 1000 },
  { parser: 'Word document', files: /\.docx$/, runs: 700 },
  { parser: 'workbook', files: /\.xlsx$/, runs: 1000 },
  { parser: 'facts of a picture', files: /^picture/, runs: 700 },
  { parser: 'picture for the window', files: /^picture/, runs: 400 },
  { parser: 'picture for the dossier', files: /^picture/, runs: 400 },
  { parser: 'archive', files: /\.(zip|docx)$/, runs: 800 },
  { parser: 'proposed facts', files: /\.(txt|json)$/, runs: 600 },
  { parser: 'Word in the window', files: /\.docx$/, runs: 400 },
  { parser: 'workbook in the window', files: /\.xlsx$/, runs: 400 },
  { parser: 'table in the window', files: /\.txt$/, runs: 300 },
  { parser: 'hand-in of an assessor', files: /\.(json|txt)$/, runs: 300 },
  { parser: 'firm file', files: /\.zhiheng$/, runs: 200 },
  { parser: 'pack', files: /\.json$/, runs: 300 },
]

const memoryBound = 1_500 * 1_048_576

type Case = {
  readonly file: number
  readonly entry: number
  readonly inside: boolean
  readonly harms: Mutation[]
}

const cases = (files: readonly Seed[], runs: number): readonly Case[] =>
  fc.sample(
    fc.record({
      file: fc.nat(files.length - 1),
      entry: fc.nat(40),
      inside: fc.boolean(),
      harms: mutations,
    }),
    { numRuns: runs * times, seed },
  )

/** Harm behind the checksums of an archive, or to the file as it lies. */
const harmed = async ({ bytes, entries }: Seed, { entry, inside, harms }: Case): Promise<Buffer> => {
  if (!inside || entries === undefined) return harm(bytes, harms)
  const names = [...entries.keys()]
  const chosen = names[entry % names.length] ?? ''
  return zipOf(
    new Map([...entries].map(([name, part]) => [name, name === chosen ? harm(part, harms) : part])),
  )
}

const runner = openCaseRunner()
let seeds: readonly Seed[] = []
beforeAll(async () => {
  seeds = await makeSeeds()
})
afterAll(() => runner.close())

test.each(plans)(
  '$parser: no harm to $files makes it crash, hang or swell',
  async ({ parser, files, runs }) => {
    const chosen = seeds.filter(({ name }) => files.test(name))
    const findings: string[] = []
    let most = 0
    for (const [index, one] of cases(chosen, runs).entries()) {
      const file = chosen[one.file]
      if (file === undefined) continue
      const bytes = await harmed(file, one)
      const said = await runner.run(parser, bytes)
      most = Math.max(most, process.memoryUsage.rss())
      if (!('finding' in said)) continue
      const folder = join(tmpdir(), 'fuzz-findings')
      mkdirSync(folder, { recursive: true })
      const path = join(folder, `${parser.replaceAll(' ', '-')}-${seed}-${index}-${file.name}`)
      writeFileSync(path, bytes)
      findings.push(`${path}\n${said.finding}`)
    }
    expect({ findings, swollen: most > memoryBound }).toEqual({ findings: [], swollen: false })
  },
  600_000,
)

test('unharmed files are read by the parsers that they are meant for', async () => {
  const said = async (parser: ParserName, name: string): Promise<unknown> =>
    runner.run(parser, seeds.find(one => one.name === name)?.bytes ?? Buffer.alloc(0))
  expect([
    await said('text of a content', 'plain.pdf'),
    await said('text of a content', 'slides.pptx'),
    await said('Word document', 'word.docx'),
    await said('workbook', 'sheet.xlsx'),
    await said('pages of a PDF', 'packed.pdf'),
    await said('facts of a picture', 'picture.tif'),
    await said('picture for the window', 'picture.webp'),
    await said('archive', 'papers.zip'),
    await said('proposed facts', 'certificate.txt'),
    await said('Word in the window', 'word.docx'),
    await said('workbook in the window', 'sheet.xlsx'),
    await said('table in the window', 'text.txt'),
    await said('pack', 'pack.json'),
  ]).toEqual(Array.from({ length: 13 }, () => ({ code: 'read' })))
})
