import { copyFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { evidenceReaderOn } from '../../../electron/core/evidence/open-evidence-reader.ts'
import { entityNames } from '../../../electron/core/store/entities.ts'
import { schemaVersion } from '../../../electron/core/store/migrations/index.ts'
import { openFirmStore } from '../../../electron/core/store/open-firm-store.ts'
import { actor, doc, optionsFor, problemsOf, withFolder } from './firm-kit.ts'

const fixtures = join(import.meta.dirname, '../../fixtures/firm-files')
const versions = Array.from({ length: schemaVersion }, (_, index) => index + 1)
const files = versions.flatMap(version => [
  [`v${version}.zhiheng`, null, version] as const,
  [`v${version}-encrypted.zhiheng`, 'frozen 口令', version] as const,
])
/** How many rows of each entity a file of schema 2 holds; one of schema 1 holds none of them. */
const newIn2 = {
  questionNote: 1,
  snippet: 1,
  profileRow: 1,
  indicatorMonth: 1,
  assessor: 1,
  ballot: 1,
  handIn: 0,
  consensus: 1,
  visitCheck: 1,
  action: 1,
  takeover: 1,
  remarkNote: 1,
  seat: 0,
}
/** The same for schema 3. */
const newIn3 = {
  evidenceVersion: 1,
  custodyRecord: 1,
  submittedCopy: 1,
  dossierEvidence: 1,
  claim: 1,
  proof: 1,
  savedView: 1,
}

test.each(files)('%s, frozen when it was released, opens with all that was in it', (name, key, version) =>
  withFolder(async folder => {
    expect(existsSync(join(fixtures, name))).toBe(true)
    const path = join(folder, name)
    copyFileSync(join(fixtures, name), path)
    const store = openFirmStore(optionsFor(path, key))
    const counts = Object.fromEntries(entityNames.map(entity => [entity, store.list(entity).length]))
    expect(counts).toEqual({
      firm: 1,
      value: 1,
      assessment: 1,
      answer: 1,
      score: 1,
      finding: 2,
      evidence: 1,
      evidenceLink: 1,
      indicator: 1,
      indicatorValue: 1,
      dossier: 1,
      build: 1,
      ...Object.fromEntries(Object.entries(newIn2).map(([entity, n]) => [entity, version < 2 ? 0 : n])),
      ...Object.fromEntries(Object.entries(newIn3).map(([entity, n]) => [entity, version < 3 ? 0 : n])),
    })
    const long = '公司高层每年评审使命、愿景和价值观,2025 年共 12 次。'.repeat(30)
    expect(store.get('answer', 'a1/4.1.2.a')?.narrative).toEqual(doc(`${long}已改进。`))
    expect(store.pack('instrument', 'gbt-19580-2012', '1.0.0')).toBe('{"kept":"as it was"}\n')
    const evidence = store.get('evidence', 'e1')
    const bytes = evidenceReaderOn(store.db).read(evidence?.sha256 ?? '')
    expect(Buffer.from(bytes).toString('utf8')).toBe(`%PDF-1.4\n${'frozen '.repeat(300)}`)
    expect(store.search('逐级分解', 5).map(hit => hit.id)).toEqual(['f1'])
    expect(store.nextEvidenceNumber()).toBe(2)
    store.undo(actor)
    store.close()
    expect(await problemsOf(path, key)).toEqual([])
  }),
)
