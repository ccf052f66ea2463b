import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createApp } from '../../../electron/core/app.ts'
import { sourceOptions } from '../../../electron/core/host/source-options.ts'
import { schemaVersion } from '../../../electron/core/store/migrations/index.ts'
import type { RequestInput, RequestName, RequestOutput } from '../../../shared/contract/requests.ts'
import type { RichText } from '../../../shared/domain/text/rich-text.ts'

/**
 * Made once for each released schema by the application of that time, then frozen: `node
 * tests/promises/released/make.ts`. The firm has real packs of its time, an answer, a score, a finding, an
 * evidence, a typed field and a built dossier.
 */
const home = mkdtempSync(join(tmpdir(), 'released '))
const app = createApp({
  ...sourceOptions({ host: 'direct', home, env: {} }),
  clock: () => Date.parse('2026-06-01T08:00:00.000Z'),
  deviceName: 'frozen',
})
const ask = async <N extends RequestName>(name: N, input: RequestInput<N>): Promise<RequestOutput<N>> => {
  const reply = await app.send(name, input)
  if (!reply.ok) throw new Error(`${name} ${JSON.stringify(reply.error)}`)
  return reply.value
}
const ended = async ({ jobId }: { jobId: string }): Promise<void> => {
  const job = await app.jobs.ended(jobId)
  if (job.state !== 'done') throw new Error(JSON.stringify(job.error))
}
const narrative: RichText = {
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: '十年以后还要读得到。' }] }],
}

const { folder, fileName } = await ask('firms.create', { name: '冻结 工厂' })
const instrument = { id: 'gbt-19580-2012', version: '1.0.0' }
const { id: assessmentId } = await ask('assessments.create', { instrument, year: 2026, title: '年度自评' })
await ask('answers.save', { assessmentId, leaf: '4.1.2', revision: 0, narrative })
await ask('scores.save', { assessmentId, item: '4.1.2', revision: 0, percent: 45, reason: '方法成体系' })
await ask('findings.save', { assessmentId, item: '4.1.2', kind: 'strength', text: '目标逐级分解' })
const source = join(home, '证书.txt')
writeFileSync(source, '冻结的证据')
await ended(await ask('evidence.import', { files: [app.offerPath(source)], leaf: '4.1.2' }))
const { id } = await ask('dossiers.create', {
  template: { id: 'zhongshan-government-quality-award', version: '1.0.0' },
  assessmentId,
  title: '申报材料',
  filingDate: '2026-06-30',
  language: 'zh-CN',
})
await ask('dossiers.saveField', { id, field: 'opinions.town', revision: 0, value: '同意' })
await ended(await ask('dossiers.build', { id }))
await app.close()
copyFileSync(join(folder, fileName), join(import.meta.dirname, `schema-${schemaVersion}.zhiheng`))
rmSync(home, { recursive: true, force: true })
