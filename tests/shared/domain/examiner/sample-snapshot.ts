import type { ExaminerFinding, ExaminerSnapshot } from '../../../../shared/domain/examiner/snapshot.ts'
import type { Sample } from '../../../../shared/packs/sample.ts'
import { kindOf } from '../../../packs/kind-of.ts'
import { readPack } from '../../../packs/read-pack.ts'

type Findings = readonly {
  readonly item: string
  readonly kind: ExaminerFinding['kind']
  readonly text: string
}[]

const withIds = (findings: Findings, year: number): ExaminerFinding[] =>
  findings.map(({ item, kind, text }, at) => ({ id: `${year}-${at}`, item, kind, text }))

const rowsOf = ({ profileRows }: Sample): ExaminerSnapshot['rows'] =>
  Object.entries(profileRows).flatMap(([tableId, rows]) =>
    rows.map(({ code, cells }) => ({ id: `${tableId}/${code}`, tableId, code, cells })),
  )

/** The present assessment of the sample firm as the dry run reads it, on the day before it is filed. */
export const sampleSnapshot = (): ExaminerSnapshot => {
  const sample = readPack('sample', 'lamp-maker')
  const { firm, profile, answers, scores, dossier, year } = sample
  const before = sample.earlier.at(-1)
  return {
    today: '2026-04-29',
    instrument: readPack('instrument', sample.instrument.id, sample.instrument.version),
    assessment: { id: 'now', year, spreadLimit: 20 },
    firm,
    profile,
    profileLimit: { characters: 3000, countsTables: false },
    rows: rowsOf(sample),
    answers,
    scores,
    stated: {},
    findings: withIds(sample.findings, year),
    indicators: sample.indicators.map(one => ({
      ...one,
      rivalName: one.rivalName ?? '',
      benchmarkName: one.benchmarkName ?? '',
      id: one.code,
    })),
    evidence: sample.evidence.map(({ number, facts, links }) => ({
      id: String(number),
      number,
      facts,
      kind: kindOf(facts.kind),
      links: links.map(link => (link.includes(':') ? link : `answer:${link}`)),
    })),
    dossiers: [
      { id: 'd1', title: dossier.title, filingDate: dossier.filingDate, warningDays: 90, figures: [] },
    ],
    actions: [],
    team: { assessors: [], ballots: [], consensus: [], visitChecks: [] },
    claims: [],
    takeovers: [],
    previous:
      before === undefined
        ? null
        : {
            id: 'before',
            year: before.year,
            scores: before.scores,
            findings: withIds(before.findings, before.year),
            answers: before.answers,
          },
  }
}
