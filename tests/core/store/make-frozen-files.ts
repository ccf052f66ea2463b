import { rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { importEvidence } from '../../../electron/core/evidence/import-evidence.ts'
import { connect } from '../../../electron/core/store/connect.ts'
import { schemaVersion } from '../../../electron/core/store/migrations/index.ts'
import { actor, answer, commit, createFirm, doc, evidenceFields, finding } from './firm-kit.ts'
import { rowsOfSchema2, rowsOfSchema3 } from './frozen-rows.ts'

/**
 * Made once for each released schema, never again: `node tests/core/store/make-frozen-files.ts`. The files it
 * writes are then frozen; every later version must open them.
 */
const make = async (path: string, key: string | null): Promise<void> => {
  const store = createFirm(path, key)
  const pack = {
    kind: 'instrument',
    id: 'gbt-19580-2012',
    version: '1.0.0',
    content: '{"kept":"as it was"}\n',
  }
  store.commit({ name: 'packs.keep', actor, changes: [], packs: [pack] })
  const long = '公司高层每年评审使命、愿景和价值观,2025 年共 12 次。'.repeat(30)
  const saved = commit(store, 'answers.save', answer('4.1.2.a', long))
  const edit = { narrative: doc(`${long}已改进。`) }
  commit(store, 'answers.save', {
    op: 'update',
    entity: 'answer',
    id: 'a1/4.1.2.a',
    revision: saved.seq ?? 0,
    fields: edit,
  })
  commit(store, 'scores.save', {
    op: 'create',
    entity: 'score',
    id: 'a1/4.1.2',
    fields: {
      assessmentId: 'a1',
      item: '4.1.2',
      bands: { A: '50-65', D: '30-45' },
      percent: 45,
      reason: '方法成体系',
    },
  })
  commit(store, 'findings.save', finding('f1', '战略目标逐级分解'), finding('f2', '将被撤销'))
  commit(store, 'findings.remove', { op: 'remove', entity: 'finding', id: 'f2' })
  store.undo(actor)
  commit(store, 'profile.save', {
    op: 'create',
    entity: 'value',
    id: 'profile:B.1.1.a',
    fields: { scope: 'profile', key: 'B.1.1.a', value: doc('灯饰') },
  })
  commit(
    store,
    'indicators.save',
    {
      op: 'create',
      entity: 'indicator',
      id: 'i1',
      fields: {
        code: 'SALES',
        leaf: '4.7.4',
        name: '销售额',
        unit: '万元',
        direction: 'up',
        decimals: 1,
        definition: '',
        source: '审计报告',
        rivalName: '',
        benchmarkName: '',
        position: 1,
        formula: null,
        owner: null,
        yearFromMonths: null,
      },
    },
    {
      op: 'create',
      entity: 'indicatorValue',
      id: 'i1/actual/2025',
      fields: { indicatorId: 'i1', series: 'actual', year: 2025, value: 8123.5, source: null },
    },
  )
  const source = join(tmpdir(), 'frozen-evidence.pdf')
  writeFileSync(source, `%PDF-1.4\n${'frozen '.repeat(300)}`)
  const db = connect({ path, key }, { durable: true })
  const staged = await importEvidence(db, { path: source, name: '证书.pdf' })
  db.close()
  rmSync(source)
  commit(
    store,
    'evidence.import',
    {
      op: 'create',
      entity: 'evidence',
      id: 'e1',
      fields: evidenceFields(store.nextEvidenceNumber(), staged),
    },
    {
      op: 'create',
      entity: 'evidenceLink',
      id: 'e1>answer:4.1.2.a',
      fields: { evidenceId: 'e1', target: 'answer:4.1.2.a' },
    },
  )
  commit(store, 'dossiers.create', {
    op: 'create',
    entity: 'dossier',
    id: 'd1',
    fields: {
      templateId: 'zhongshan-government-quality-award',
      templateVersion: '1.0.0',
      assessmentId: 'a1',
      title: '申报书',
      filingDate: '2026-04-30',
      language: 'zh-CN',
      sizeBudget: null,
    },
  })
  commit(store, 'dossiers.build', {
    op: 'create',
    entity: 'build',
    id: 'b1',
    fields: {
      dossierId: 'd1',
      builtAt: '2026-04-30T08:00:00.000Z',
      fileName: '申报书.pdf',
      sha256: staged.sha256,
      size: staged.size,
      pages: 1,
      report: { pages: 1 },
      appVersion: '0.1.0',
      templateVersion: '1.0.0',
      instrumentVersion: '1.0.0',
    },
  })
  commit(store, 'schema2', ...rowsOfSchema2)
  commit(store, 'schema3', ...rowsOfSchema3(staged))
  store.close()
}

const base = join(import.meta.dirname, '../../fixtures/firm-files', `v${schemaVersion}`)
await make(`${base}.zhiheng`, null)
await make(`${base}-encrypted.zhiheng`, 'frozen 口令')
