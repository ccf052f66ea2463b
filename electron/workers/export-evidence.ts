import { createHash } from 'node:crypto'
import { readFileSync, rmSync, statSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import type { ExportWords } from '../../shared/domain/evidence/export/export-words.ts'
import { exportIndexHtml } from '../../shared/domain/evidence/export/index-html.ts'
import { exportIndexWorkbook } from '../../shared/domain/evidence/export/index-workbook.ts'
import { type ExportPlan, sumsText } from '../../shared/domain/evidence/export/plan-export.ts'
import { compareArchive } from '../core/evidence/compare-archive.ts'
import { openEvidenceReader } from '../core/evidence/open-evidence-reader.ts'
import { type MadeFile, writeArchive } from '../core/evidence/write-archive.ts'
import { writeVerifiedWorkbook } from '../core/sheets/write-verified-workbook.ts'
import { answerParent } from './answer-parent.ts'
import { firmFileSchema } from './firm-file-schema.ts'

/** Plan and words come from our own core in the same process; they are taken as they are. */
const inputSchema = z.object({
  firmFile: firmFileSchema,
  plan: z.custom<ExportPlan>(value => typeof value === 'object' && value !== null),
  words: z.custom<ExportWords>(value => typeof value === 'object' && value !== null),
  digest: z.string(),
  outPath: z.string().min(1),
})
type Input = z.infer<typeof inputSchema>

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')

/** The two indexes and the list of hashes. */
const makeFiles = async (
  { plan, words, digest, outPath }: Input,
  signal: AbortSignal,
): Promise<MadeFile[]> => {
  const sheet = `${outPath}.index.xlsx`
  try {
    await writeVerifiedWorkbook(exportIndexWorkbook(plan, words), sheet, signal)
    return [
      { path: 'index.html', bytes: Buffer.from(exportIndexHtml(plan, words, digest)) },
      { path: 'index.xlsx', bytes: readFileSync(sheet) },
      { path: 'SHA256SUMS.txt', bytes: Buffer.from(sumsText(plan.files)) },
    ]
  } finally {
    rmSync(sheet, { force: true })
  }
}

/** Writes evidence as a folder tree in one archive and compares what was written. */
await answerParent(parentPort, async ({ signal, progress, done }) => {
  const input = inputSchema.parse(workerData)
  const { firmFile, plan, outPath } = input
  const total = 2 * plan.files.reduce((sum, { size }) => sum + size, 0)
  let moved = 0
  const onBytes = (bytes: number, path?: string): void => {
    moved = Math.min(total, moved + bytes)
    progress(moved, total, path)
  }
  const made = await makeFiles(input, signal)
  const reader = openEvidenceReader(firmFile)
  try {
    await writeArchive({ files: plan.files, made, reader, outPath, signal, onBytes })
  } finally {
    reader.close()
  }
  const wanted = new Map([
    ...plan.files.map(file => [file.path, file.sha256] as const),
    ...made.map(file => [file.path, sha256(file.bytes)] as const),
  ])
  await compareArchive({ path: outPath, wanted, signal, onBytes })
  done({ size: statSync(outPath).size })
})
