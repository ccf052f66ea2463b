import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { DossierSnapshot } from '../../../../shared/domain/dossier/snapshot.ts'
import type { DossierWords } from '../../../../shared/domain/dossier/words.ts'
import type { DossierTemplate } from '../../../../shared/packs/dossier-template.ts'
import { type Instrument, instrumentSchema } from '../../../../shared/packs/instrument.ts'
import type { PrintStyle } from '../../../../shared/packs/print-style.ts'
import type { Sample } from '../../../../shared/packs/sample.ts'
import { kindOf } from '../../../packs/kind-of.ts'

const root = path.join(import.meta.dirname, '../../../..')
const readJson = <Kind>(file: string): Kind => JSON.parse(readFileSync(path.join(root, file), 'utf8')) as Kind

export const fontDir = path.join(root, 'resources/fonts')
export const readWords = (language: 'zh-CN' | 'en'): DossierWords =>
  readJson(`resources/locales/${language}/dossier.json`)
export const readStyle = (id: string): PrintStyle =>
  readJson(`resources/packs/print-style/${id}/1.0.0/pack.json`)
export const readInstrument = (version = '1.0.0'): Instrument =>
  instrumentSchema.parse(readJson(`resources/packs/instrument/gbt-19580-2012/${version}/pack.json`))
export const readTemplate = (): DossierTemplate =>
  readJson('resources/packs/dossier-template/zhongshan-government-quality-award/1.0.0/pack.json')

const mediaTypes: Readonly<Record<string, string>> = {
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
}
const sampleFolder = path.join(root, 'resources/packs/sample/lamp-maker/1.1.0')

/** The sample firm as a snapshot, with its evidence read from the pack's own files by hash. */
export const sampleSnapshot = (
  language: 'zh-CN' | 'en' = 'zh-CN',
): { readonly snapshot: DossierSnapshot; readonly read: (sha256: string) => Uint8Array } => {
  const sample = readJson<Sample>('resources/packs/sample/lamp-maker/1.1.0/pack.json')
  const files = new Map<string, Uint8Array>()
  const evidence = sample.evidence.map(one => {
    const file = path.join(sampleFolder, one.file)
    const bytes = existsSync(file) ? readFileSync(file) : Buffer.from(one.file)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    files.set(sha256, bytes)
    return {
      id: String(one.number),
      number: one.number,
      facts: one.facts,
      kind: kindOf(one.facts.kind),
      fileName: path.basename(one.file),
      mediaType: existsSync(file)
        ? (mediaTypes[path.extname(file)] ?? 'application/octet-stream')
        : 'application/octet-stream',
      size: bytes.length,
      sha256,
      links: one.links.map(link => `answer:${link}`),
    }
  })
  const snapshot: DossierSnapshot = {
    language,
    builtOn: '2026-04-20',
    appVersion: '0.1.0',
    title: sample.dossier.title,
    filingDate: sample.dossier.filingDate,
    firm: sample.firm,
    template: readTemplate(),
    style: readStyle('award-xiao4'),
    instrument: readInstrument(),
    assessment: { id: 'a1', year: sample.year, title: String(sample.year) },
    profile: sample.profile,
    profileRows: [],
    answers: sample.answers,
    scores: sample.scores,
    findings: sample.findings,
    indicators: sample.indicators.map(one => ({
      ...one,
      id: one.code,
      rivalName: one.rivalName ?? '',
      benchmarkName: one.benchmarkName ?? '',
    })),
    evidence,
    fields: sample.dossier.fields,
  }
  return {
    snapshot,
    read: sha256 => {
      const bytes = files.get(sha256)
      if (bytes === undefined) throw new Error('no such evidence')
      return bytes
    },
  }
}
