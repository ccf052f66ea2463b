import type { Memory } from '../memory.ts'
import { done, factsOf, refused, type Step, withFirm } from '../step.ts'

const words = (text: string) => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
})
const assessmentId = (memory: Memory) => memory.text('assessment.id')

/** Firm facts, an assessment, its narrative, scores and findings. */
export const assess: readonly Step[] = [
  withFirm(
    'firms.current',
    'shows the open firm',
    {},
    done({
      firm: {
        fileId: '#1',
        revision: 1,
        facts: factsOf(''),
        fileName: '甲样_灯饰.zhiheng',
        folder: '<home>/质衡',
        size: '<size>',
        encrypted: false,
        demo: false,
        lastBackupAt: null,
        seat: null,
      },
    }),
    { remember: 'current' },
  ),
  withFirm(
    'firms.save',
    'changes one fact',
    { revision: 1, facts: { town: '古镇镇' } },
    done({
      revision: 2,
      facts: factsOf('古镇镇'),
    }),
  ),
  withFirm(
    'firms.save',
    'refuses a stale revision',
    { revision: 1, facts: { town: '小榄镇' } },
    refused(
      'conflict',
      {},
      {
        current: {
          revision: 2,
          facts: factsOf('古镇镇'),
        },
      },
    ),
  ),
  withFirm(
    'assessments.create',
    'refuses an unknown instrument',
    { instrument: { id: 'none', version: '1.0.0' }, year: 2025, title: '自评' },
    refused('pack-missing', { kind: 'instrument', id: 'none', version: '1.0.0' }),
  ),
  withFirm(
    'assessments.create',
    'starts an assessment',
    { instrument: { id: 'gbt-19580-2012', version: '1.0.0' }, year: 2025, title: '2025 年度自评' },
    done({
      id: '#2',
      revision: 3,
      title: '2025 年度自评',
      year: 2025,
      instrument: { id: 'gbt-19580-2012', version: '1.0.0' },
      previousId: null,
      spreadLimit: 20,
      updatedAt: '<time>',
    }),
    { remember: 'assessment' },
  ),
  withFirm(
    'assessments.list',
    'lists it',
    {},
    done({
      assessments: [
        {
          id: '#2',
          revision: 3,
          title: '2025 年度自评',
          year: 2025,
          instrument: { id: 'gbt-19580-2012', version: '1.0.0' },
          previousId: null,
          spreadLimit: 20,
          updatedAt: '<time>',
        },
      ],
    }),
  ),
  withFirm(
    'packs.instrument',
    'gives the kept copy',
    m => ({ assessmentId: assessmentId(m) }),
    done({ id: 'gbt-19580-2012', version: '1.0.0', totalPoints: 1000 }),
    {
      summarise: ({ id, version, totalPoints }: { id: string; version: string; totalPoints: number }) => ({
        id,
        version,
        totalPoints,
      }),
    },
  ),
  withFirm(
    'answers.get',
    'is empty at first',
    m => ({ assessmentId: assessmentId(m), leaf: '4.1.2' }),
    done({ leaf: '4.1.2', revision: 0, narrative: { type: 'doc', content: [] }, updatedAt: null }),
  ),
  withFirm(
    'answers.get',
    'refuses an unknown leaf',
    m => ({ assessmentId: assessmentId(m), leaf: '9.9' }),
    refused('not-found', { what: 'leaf', id: '9.9' }),
  ),
  withFirm(
    'answers.save',
    'stores the first text',
    m => ({
      assessmentId: assessmentId(m),
      leaf: '4.1.2',
      revision: 0,
      narrative: words('高层领导每月走访 4 条产线。'),
    }),
    done({ revision: 4, updatedAt: '<time>', characters: 13 }),
    { remember: 'answer' },
  ),
  withFirm(
    'answers.save',
    'refuses a stale revision and hands the stored answer back',
    m => ({ assessmentId: assessmentId(m), leaf: '4.1.2', revision: 0, narrative: words('别的') }),
    refused(
      'conflict',
      {},
      {
        current: {
          leaf: '4.1.2',
          revision: 4,
          narrative: {
            type: 'doc',
            content: [
              { type: 'paragraph', content: [{ type: 'text', text: '高层领导每月走访 4 条产线。' }] },
            ],
          },
          updatedAt: '<time>',
        },
      },
    ),
  ),
  withFirm(
    'answers.get',
    'still holds what was stored',
    m => ({ assessmentId: assessmentId(m), leaf: '4.1.2' }),
    done({
      leaf: '4.1.2',
      revision: 4,
      narrative: {
        type: 'doc',
        content: [{ type: 'paragraph', content: [{ type: 'text', text: '高层领导每月走访 4 条产线。' }] }],
      },
      updatedAt: '<time>',
    }),
  ),
  withFirm(
    'scores.save',
    'stores bands and percent',
    m => ({
      assessmentId: assessmentId(m),
      item: '4.1.2',
      revision: 0,
      bands: { A: '50-65', D: '50-65', L: '30-45', I: '30-45' },
      percent: 45,
      reason: '展开到 4 条线，评价改进两轮。',
    }),
    done({
      item: '4.1.2',
      revision: 5,
      bands: { A: '50-65', D: '50-65', L: '30-45', I: '30-45' },
      percent: 45,
      reason: '展开到 4 条线，评价改进两轮。',
    }),
    { remember: 'score' },
  ),
  withFirm(
    'scores.save',
    'refuses an unknown band',
    m => ({
      assessmentId: assessmentId(m),
      item: '4.1.2',
      revision: m.number('score.revision'),
      bands: { A: '1-2' },
    }),
    refused('invalid-input', { path: 'bands.A' }, { issues: [{ path: 'bands.A', message: 'unknown band' }] }),
  ),
  withFirm(
    'scores.save',
    'refuses a stale revision',
    m => ({ assessmentId: assessmentId(m), item: '4.1.2', revision: 0, percent: 90 }),
    refused(
      'conflict',
      {},
      {
        current: {
          item: '4.1.2',
          revision: 5,
          bands: { A: '50-65', D: '50-65', L: '30-45', I: '30-45' },
          percent: 45,
          reason: '展开到 4 条线，评价改进两轮。',
        },
      },
    ),
  ),
  withFirm(
    'scores.proposal',
    'proposes from the bands',
    m => ({ assessmentId: assessmentId(m), item: '4.1.2' }),
    done({
      percent: 45,
      reasons: [
        { id: 'median-band', params: { band: '30-45', from: 30, to: 45 } },
        { id: 'strength', params: { dimension: 'A', band: '50-65', steps: 1 } },
        { id: 'strength', params: { dimension: 'D', band: '50-65', steps: 1 } },
      ],
      warnings: [],
    }),
  ),
  withFirm(
    'findings.save',
    'adds a strength',
    m => ({ assessmentId: assessmentId(m), item: '4.1.2', kind: 'strength', text: '走访有记录。' }),
    done({
      id: '#3',
      revision: 6,
      item: '4.1.2',
      kind: 'strength',
      text: '走访有记录。',
      position: 1,
      dimension: null,
    }),
    { remember: 'finding' },
  ),
  withFirm(
    'findings.save',
    'changes it',
    m => ({
      assessmentId: assessmentId(m),
      item: '4.1.2',
      id: m.text('finding.id'),
      revision: m.number('finding.revision'),
      kind: 'opportunity',
      text: '走访记录未见趋势。',
      dimension: 'D',
    }),
    done({
      id: '#3',
      revision: 7,
      item: '4.1.2',
      kind: 'opportunity',
      text: '走访记录未见趋势。',
      position: 1,
      dimension: 'D',
    }),
    { remember: 'finding' },
  ),
  withFirm(
    'findings.save',
    'refuses a stale revision',
    m => ({
      assessmentId: assessmentId(m),
      item: '4.1.2',
      id: m.text('finding.id'),
      revision: 1,
      kind: 'strength',
      text: '别的',
    }),
    refused(
      'conflict',
      {},
      {
        current: {
          id: '#3',
          revision: 7,
          item: '4.1.2',
          kind: 'opportunity',
          text: '走访记录未见趋势。',
          position: 1,
          dimension: 'D',
        },
      },
    ),
  ),
  withFirm(
    'findings.list',
    'lists it',
    m => ({ assessmentId: assessmentId(m), item: '4.1.2' }),
    done({
      findings: [
        {
          id: '#3',
          revision: 7,
          item: '4.1.2',
          kind: 'opportunity',
          text: '走访记录未见趋势。',
          position: 1,
          dimension: 'D',
        },
      ],
    }),
  ),
  withFirm(
    'findings.remove',
    'removes it',
    m => ({ id: m.text('finding.id'), revision: m.number('finding.revision') }),
    done({}),
  ),
]
