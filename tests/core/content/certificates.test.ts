import { readFileSync } from 'node:fs'
import { afterAll, expect, test } from 'vitest'
import { bufferSource } from '../../../electron/core/content/content-source.ts'
import { createOcrEngine } from '../../../electron/core/content/ocr/engine.ts'
import { readContent } from '../../../electron/core/content/read-content.ts'
import { readPackText } from '../../../electron/core/packs/read-pack-text.ts'
import { suggestFacts } from '../../../shared/domain/evidence/suggest/suggest-facts.ts'
import type { Truth } from '../../fixtures/certificates/certificate.ts'
import { makePhotos, makeScans } from '../../fixtures/certificates/make-scans.ts'

/** The full set takes some minutes: `ZHIHENG_SCANS=48`; `ZHIHENG_SCANS_FIRST=10000` takes papers nobody tuned by. */
const count = Number(process.env.ZHIHENG_SCANS ?? 12)
const first = Number(process.env.ZHIHENG_SCANS_FIRST ?? 0)
const bar = 0.8

const engine = createOcrEngine(120_000)
afterAll(() => engine.close())

const kinds = () => {
  const text = readFileSync('resources/packs/evidence-kinds/cn-enterprise/1.0.0/pack.json', 'utf8')
  return readPackText('evidence-kinds', text, { id: 'cn-enterprise', version: '1.0.0' }).kinds
}

/** Brackets and blanks of a number are set in many ways. */
const plain = (number: string): string =>
  number
    .toUpperCase()
    .replace(/\s/gu, '')
    .replace(/[〔【（]/gu, '(')
    .replace(/[〕】）]/gu, ')')

test.each([
  ['scanned', makeScans(count, first)],
  ['photographed', makePhotos(Math.ceil(count * 0.75), first)],
])(
  'of %s certificates, at least four in five numbers and dates are suggested right',
  async (_, papers) => {
    const right = new Map<keyof Truth, { right: number; all: number }>()
    const wrong: string[] = []
    const all = kinds()
    for await (const { certificate, jpeg } of papers) {
      const outcome = await readContent(bufferSource(jpeg), {
        signal: new AbortController().signal,
        alive: () => {},
        now: () => performance.now(),
        engine,
      })
      const pages = 'pages' in outcome ? outcome.pages : []
      const { documentNumber, issuedOn, validFrom, validTo } = suggestFacts({
        fileName: 'scan.jpg',
        pages,
        firmNames: [],
        kinds: all,
      })
      const found = { number: documentNumber, issuedOn, validFrom, validTo }
      for (const field of ['number', 'issuedOn', 'validFrom', 'validTo'] as const) {
        const wanted = certificate.truth[field]
        if (wanted === '') continue
        const [best] = found[field]
        const isRight = plain(best?.value ?? '') === plain(wanted)
        const tally = right.get(field) ?? { right: 0, all: 0 }
        right.set(field, { right: tally.right + (isRight ? 1 : 0), all: tally.all + 1 })
        if (!isRight)
          wrong.push(`${certificate.name} ${field}: ${wanted} read as ${best?.value ?? 'nothing'}`)
      }
    }
    const shares = [...right].map(([field, tally]) => [field, tally.right / tally.all] as const)
    if (process.env.ZHIHENG_SCANS !== undefined)
      process.stdout.write(`${JSON.stringify({ shares, wrong }, null, 2)}\n`)
    expect(shares.length).toBe(4)
    expect(
      shares.filter(([, share]) => share < bar),
      wrong.join('; '),
    ).toEqual([])
  },
  900_000,
)
