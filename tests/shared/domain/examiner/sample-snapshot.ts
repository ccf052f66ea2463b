import type { ExaminerSnapshot } from '../../../../shared/domain/examiner/snapshot.ts'
import { packText, readPack } from '../../../packs/read-pack.ts'

type Parts = Pick<ExaminerSnapshot, 'firm' | 'profile' | 'answers' | 'scores' | 'findings'> & {
  readonly year: number
  readonly instrument: { readonly id: string; readonly version: string }
  readonly indicators: ExaminerSnapshot['indicators']
  readonly evidence: ExaminerSnapshot['evidence']
  readonly dossier: { readonly title: string; readonly filingDate: string }
}

/** The assessment of the first sample firm as the dry run reads it, on the day before it is filed. */
export const sampleSnapshot = (): ExaminerSnapshot => {
  const sample: Parts = JSON.parse(packText('sample', 'lamp-maker'))
  const { firm, profile, answers, scores, dossier } = sample
  return {
    today: '2026-04-29',
    instrument: readPack('instrument', sample.instrument.id, sample.instrument.version),
    assessment: { id: 'a1', year: sample.year, spreadLimit: 20 },
    firm,
    profile,
    rows: [],
    answers,
    scores,
    stated: {},
    findings: sample.findings.map((finding, at) => ({ ...finding, id: `f${at + 1}` })),
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
      links: links.map(link => (link.includes(':') ? link : `answer:${link}`)),
    })),
    dossiers: [
      { id: 'd1', title: dossier.title, filingDate: dossier.filingDate, warningDays: 90, figures: [] },
    ],
    actions: [],
    team: { assessors: [], ballots: [], consensus: [], visitChecks: [] },
    takeovers: [],
    previous: null,
  }
}
