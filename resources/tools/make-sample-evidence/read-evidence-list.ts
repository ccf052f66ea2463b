import { readFile } from 'node:fs/promises'
import { sampleSchema } from '../../../shared/packs/sample.ts'
import type { EvidenceEntry } from './recipe.ts'

/** Reads the evidence list of a sample pack, checked by the pack's own schema. */
export async function readEvidenceList(packFile: string): Promise<EvidenceEntry[]> {
  const pack: unknown = JSON.parse(await readFile(packFile, 'utf8'))
  return sampleSchema.pick({ evidence: true }).strip().parse(pack).evidence
}
