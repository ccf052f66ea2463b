import type { Change } from '../../../electron/core/store/firm-store.ts'
import { doc } from './firm-kit.ts'

const assessmentId = 'a1'
const at = '2026-04-30T08:00:00.000Z'

/** One row of every entity that schema 2 brought; the kept assessor's copy has a seat, other files have none. */
export const rowsOfSchema2: readonly Change[] = [
  {
    op: 'create',
    entity: 'questionNote',
    id: 'a1/Q-4.1.2-1',
    fields: { assessmentId, leaf: '4.1.2', question: 'Q-4.1.2-1', text: '2017 年四个月梳理' },
  },
  {
    op: 'create',
    entity: 'snippet',
    id: 's1',
    fields: { title: '公司简介', text: doc('公司成立于 2008 年。'), position: 1 },
  },
  {
    op: 'create',
    entity: 'profileRow',
    id: 'p1',
    fields: { tableId: 'challenges', code: 'C1', cells: { challenge: '出口占比低' }, position: 1 },
  },
  {
    op: 'create',
    entity: 'indicatorMonth',
    id: 'i1/actual/2025-03',
    fields: { indicatorId: 'i1', series: 'actual', month: '2025-03', value: 701.5 },
  },
  {
    op: 'create',
    entity: 'assessor',
    id: 'r1',
    fields: {
      assessmentId,
      name: '王芳',
      role: 'leader',
      affiliation: '质量部',
      position: 1,
      handedOutAt: '',
      withdrawals: [],
    },
  },
  {
    op: 'create',
    entity: 'ballot',
    id: 'r1/4.1.2',
    fields: {
      assessmentId,
      assessorId: 'r1',
      item: '4.1.2',
      bands: { A: '50-65' },
      percent: 50,
      reason: '有节奏',
      strengths: ['走动有记录'],
      opportunities: ['后备不足'],
      verify: ['抽问夜班'],
    },
  },
  {
    op: 'create',
    entity: 'consensus',
    id: 'a1/4.1.2',
    fields: {
      assessmentId,
      item: '4.1.2',
      percent: 50,
      reason: '以证据为准',
      decidedAt: at,
      decidedBy: '王芳',
      visitPercent: 55,
      visitReason: '现场证实',
      visitedAt: at,
    },
  },
  {
    op: 'create',
    entity: 'visitCheck',
    id: 'v1',
    fields: {
      assessmentId,
      item: '4.1.2',
      text: '抽问夜班',
      state: 'confirmed',
      note: '12 人中 10 人答对',
      position: 1,
    },
  },
  {
    op: 'create',
    entity: 'action',
    id: 'm1',
    fields: {
      title: '补两个后备',
      detail: '',
      assessmentId,
      item: '4.1.2',
      findingId: 'f1',
      indicatorId: null,
      owner: '人力部',
      importance: 4,
      effort: 2,
      startOn: '2026-05-01',
      dueOn: '2026-09-30',
      state: 'do',
      closedOn: '',
      result: '',
      position: 1,
    },
  },
  {
    op: 'create',
    entity: 'takeover',
    id: 'a1/4.1.2/a0/4.1.2',
    fields: {
      assessmentId,
      leaf: '4.1.2',
      sourceAssessmentId: 'a0',
      sourceCode: '4.1.2',
      takenAt: at,
      reviewed: false,
    },
  },
  {
    op: 'create',
    entity: 'remarkNote',
    id: 'a1/no-owner/4.1.2',
    fields: { assessmentId, rule: 'no-owner', place: '4.1.2', reason: '责任人写在附件' },
  },
]

/** One row of every entity that schema 3 brought; a version needs bytes that are there. */
export const rowsOfSchema3 = ({
  sha256,
  size,
}: {
  readonly sha256: string
  readonly size: number
}): readonly Change[] => [
  {
    op: 'create',
    entity: 'evidenceVersion',
    id: 'ev1',
    fields: {
      evidenceId: 'e1',
      facts: {
        title: '旧证书',
        kind: 'certificate',
        issuer: '某认证公司',
        documentNumber: 'C-0',
        issuedOn: '2022-01-01',
        validFrom: '',
        validTo: '2024-12-31',
        original: 'copy',
        confidential: false,
        note: '',
        keywords: ['体系'],
        owner: '质量部',
      },
      fileName: '旧证书.pdf',
      mediaType: 'application/pdf',
      size,
      sha256,
      pages: 1,
      addedAt: at,
      replacedAt: at,
      reason: '换证',
    },
  },
  {
    op: 'create',
    entity: 'custodyRecord',
    id: 'cr1',
    fields: { kind: 'list', scope: '申报书', numbers: [[1, 1]], digest: sha256, wrong: [] },
  },
  {
    op: 'create',
    entity: 'submittedCopy',
    id: 'e1',
    fields: {
      evidenceId: 'e1',
      sha256,
      redactions: [{ page: 1, area: { x: 0.1, y: 0.2, width: 0.3, height: 0.1 }, reason: '报价' }],
      rotations: { '1': 90 },
    },
  },
  {
    op: 'create',
    entity: 'dossierEvidence',
    id: 'd1/e1',
    fields: { dossierId: 'd1', evidenceId: 'e1', pages: [1] },
  },
  {
    op: 'create',
    entity: 'claim',
    id: 'c1',
    fields: {
      assessmentId,
      leaf: '4.1.2.a',
      text: '公司高层每年评审使命、愿景和价值观',
      visit: 'seen',
      visitedAt: at,
      visitNote: '',
    },
  },
  {
    op: 'create',
    entity: 'proof',
    id: 'pr1',
    fields: {
      claimId: 'c1',
      evidenceId: 'e1',
      sha256,
      place: { kind: 'area', page: 1, area: { x: 0, y: 0, width: 1, height: 0.5 }, quote: '' },
      note: '',
    },
  },
  {
    op: 'create',
    entity: 'savedView',
    id: 'sv1',
    fields: { name: '本年证书', query: { text: '证书' }, position: 1 },
  },
]
