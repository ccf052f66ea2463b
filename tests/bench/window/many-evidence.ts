import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Change } from '../../../electron/core/store/firm-store.ts'
import { openFirmStore } from '../../../electron/core/store/open-firm-store.ts'
import type { Instrument } from '../../../shared/packs/instrument.ts'
import { createPageMaker } from '../library-pages.ts'

const lot = 500
const pack = 'resources/packs/instrument/gbt-19580-2012/1.0.0/pack.json'
const kinds = ['management-certificate', 'test-report', 'contract', 'record', 'business-licence', 'award']
const titles = ['质量管理体系认证证书', '检测报告', '审核报告', '供货合同', '荣誉证书', '过程检验记录']

/** Two dates stand apart from each other so that some have lapsed, some lapse soon, and most never do. */
const validTo = (number: number): string =>
  number % 3 === 0 ? `20${26 + (number % 4)}-${String(1 + (number % 12)).padStart(2, '0')}-15` : ''

const leavesOf = (): readonly string[] => {
  const instrument = JSON.parse(readFileSync(pack, 'utf8')) as Instrument
  return instrument.categories.flatMap(({ items }) =>
    items.flatMap(item => item.leaves.map(({ code }) => code)),
  )
}

/** Fills a firm file with so many evidence and their files; half of them confirmed and linked to two leaves. */
export const addManyEvidence = (path: string, count: number): void => {
  const store = openFirmStore({ path, device: 'bench', who: 'bench' })
  const make = createPageMaker(11)
  const leaves = leavesOf()
  const blob = store.db.prepare("INSERT INTO blob (sha256, size, state, session) VALUES (?, ?, 'stored', '')")
  const chunk = store.db.prepare('INSERT INTO blob_chunk (blob, n, bytes) VALUES (?, 0, ?)')
  const fileOf = (number: number): Buffer => Buffer.from(`第 ${number} 份`)
  const hashOf = (number: number): string => createHash('sha256').update(fileOf(number)).digest('hex')
  const changesOf = (number: number): readonly Change[] => {
    const id = `e${number}`
    const inUse = number % 2 === 0
    const targets = inUse ? [0, 13].map(step => `answer:${leaves[(number * 7 + step) % leaves.length]}`) : []
    return [
      {
        op: 'create',
        entity: 'evidence',
        id,
        fields: {
          number,
          title: `${make.name(2)}${make.pick(titles)}`,
          kind: make.pick(kinds),
          issuer: `${make.name(4)}有限公司`,
          documentNumber: `NO.${make.digits(8)}`,
          issuedOn: `20${20 + (number % 7)}-03-01`,
          validFrom: '',
          validTo: validTo(number),
          original: 'copy',
          confidential: false,
          note: '',
          fileName: `扫描件${number}.txt`,
          mediaType: 'text/plain',
          size: fileOf(number).length,
          sha256: hashOf(number),
          pages: null,
          addedAt: '2026-04-30T08:00:00.000Z',
          keywords: [],
          owner: '',
          origin: null,
          confirmedAt: inUse ? '2026-05-01T08:00:00.000Z' : null,
          withdrawnAt: null,
          withdrawal: null,
        },
      },
      ...targets.map(
        (target): Change => ({
          op: 'create',
          entity: 'evidenceLink',
          id: `${id}>${target}`,
          fields: { evidenceId: id, target },
        }),
      ),
    ]
  }
  for (let first = 1; first <= count; first += lot) {
    const numbers = Array.from({ length: Math.min(lot, count - first + 1) }, (_, at) => first + at)
    store.db.transaction(() => {
      for (const number of numbers)
        chunk.run(blob.run(hashOf(number), fileOf(number).length).lastInsertRowid, fileOf(number))
    })()
    store.commit({
      name: 'evidence.import',
      actor: 'bench',
      undoable: false,
      changes: numbers.flatMap(changesOf),
    })
  }
  store.catchUpIndex()
  store.close()
}
