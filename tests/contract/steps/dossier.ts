import { done, ended, refused, type Step, withFirm } from '../step.ts'

type Fields = {
  readonly dossier: object
  readonly fields: readonly { readonly field: string; readonly source: string }[]
}
type Checked = { readonly remarks: readonly { readonly severity: string }[] }
type Built = { readonly sha256: string; readonly size: number; readonly pages: number }

const withoutBytes = ({ sha256, size, pages, ...build }: Built) => ({
  ...build,
  sha256: /^[0-9a-f]{64}$/.test(sha256),
  size: size > 10_000,
  pages: pages > 10,
})

/** A dossier from the template to the PDF. */
export const dossier: readonly Step[] = [
  withFirm(
    'dossiers.create',
    'starts a dossier',
    m => ({
      template: { id: 'zhongshan-government-quality-award', version: '1.0.0' },
      assessmentId: m.text('assessment.id'),
      title: '政府质量奖申报',
      filingDate: '2026-04-30',
      language: 'zh-CN',
    }),
    done({
      id: '#7',
      revision: 16,
      title: '政府质量奖申报',
      template: { id: 'zhongshan-government-quality-award', version: '1.0.0' },
      assessmentId: '#2',
      filingDate: '2026-04-30',
      language: 'zh-CN',
      sizeBudget: null,
      updatedAt: '<time>',
    }),
    { remember: 'dossier' },
  ),
  withFirm(
    'dossiers.save',
    'changes the title',
    m => ({ id: m.text('dossier.id'), revision: m.number('dossier.revision'), title: '2026 政府质量奖申报' }),
    done({
      id: '#7',
      revision: 17,
      title: '2026 政府质量奖申报',
      template: { id: 'zhongshan-government-quality-award', version: '1.0.0' },
      assessmentId: '#2',
      filingDate: '2026-04-30',
      language: 'zh-CN',
      sizeBudget: null,
      updatedAt: '<time>',
    }),
    { remember: 'dossier' },
  ),
  withFirm(
    'dossiers.save',
    'refuses a stale revision',
    m => ({ id: m.text('dossier.id'), revision: 1, title: '别的' }),
    refused(
      'conflict',
      {},
      {
        current: {
          id: '#7',
          revision: 17,
          title: '2026 政府质量奖申报',
          template: { id: 'zhongshan-government-quality-award', version: '1.0.0' },
          assessmentId: '#2',
          filingDate: '2026-04-30',
          language: 'zh-CN',
          sizeBudget: null,
          updatedAt: '<time>',
        },
      },
    ),
  ),
  withFirm(
    'dossiers.list',
    'lists it',
    {},
    done({
      dossiers: [
        {
          id: '#7',
          revision: 17,
          title: '2026 政府质量奖申报',
          template: { id: 'zhongshan-government-quality-award', version: '1.0.0' },
          assessmentId: '#2',
          filingDate: '2026-04-30',
          language: 'zh-CN',
          sizeBudget: null,
          updatedAt: '<time>',
        },
      ],
    }),
  ),
  withFirm(
    'packs.template',
    'gives the kept copy',
    m => ({ dossierId: m.text('dossier.id') }),
    done({
      id: 'zhongshan-government-quality-award',
      parts: [
        'cover',
        'letter',
        'contents',
        'form',
        'profile',
        'report',
        'scores',
        'results',
        'catalogue',
        'evidence',
      ],
    }),
    {
      summarise: ({ id, parts }: { id: string; parts: readonly { type: string }[] }) => ({
        id,
        parts: parts.map(({ type }) => type),
      }),
    },
  ),
  withFirm(
    'dossiers.saveField',
    'refuses an extra key',
    m => ({ more: 0, id: m.text('dossier.id'), field: 'basics.town', revision: 0, value: '横栏镇' }),
    refused('invalid-input', { path: '' }, { issues: [{ path: '', message: 'Unrecognized key: "more"' }] }),
  ),
  withFirm(
    'dossiers.saveField',
    'stores the typed value',
    m => ({ id: m.text('dossier.id'), field: 'basics.town', revision: 0, value: '横栏镇' }),
    done({ field: 'basics.town', revision: 18, value: '横栏镇', source: 'typed' }),
    { remember: 'field' },
  ),
  withFirm(
    'dossiers.saveField',
    'refuses a stale revision',
    m => ({ id: m.text('dossier.id'), field: 'basics.town', revision: 0, value: '小榄镇' }),
    refused(
      'conflict',
      {},
      { current: { field: 'basics.town', revision: 18, value: '横栏镇', source: 'typed' } },
    ),
  ),
  withFirm(
    'dossiers.saveField',
    'refuses a value of the wrong kind',
    m => ({ id: m.text('dossier.id'), field: 'basics.employees', revision: 0, value: ['x'] }),
    refused(
      'invalid-input',
      { path: 'value (basics.employees)' },
      { issues: [{ path: 'value', message: 'Invalid input' }] },
    ),
  ),
  withFirm(
    'dossiers.saveField',
    'goes back to the drawn value',
    m => ({
      id: m.text('dossier.id'),
      field: 'basics.town',
      revision: m.number('field.revision'),
      value: null,
    }),
    done({ field: 'basics.town', revision: 0, value: '古镇镇', source: 'firm' }),
  ),
  withFirm(
    'dossiers.get',
    'gives every field with its source',
    m => ({ id: m.text('dossier.id') }),
    done({
      dossier: {
        id: '#7',
        revision: 17,
        title: '2026 政府质量奖申报',
        template: { id: 'zhongshan-government-quality-award', version: '1.0.0' },
        assessmentId: '#2',
        filingDate: '2026-04-30',
        language: 'zh-CN',
        sizeBudget: null,
        updatedAt: '<time>',
      },
      fields: 36,
      drawn: [
        { field: 'basics.name', revision: 0, value: '甲样/灯饰', source: 'firm' },
        { field: 'basics.town', revision: 0, value: '古镇镇', source: 'firm' },
        {
          field: 'economy.indicators',
          revision: 0,
          value: { sales: { '2025': 31200 } },
          source: 'indicator',
        },
        { field: 'declaration.date', revision: 0, value: '2026-04-30', source: 'firm' },
      ],
    }),
    {
      summarise: ({ dossier, fields }: Fields) => ({
        dossier,
        fields: fields.length,
        drawn: fields.filter(({ source }) => source !== 'empty'),
      }),
    },
  ),
  withFirm(
    'dossiers.check',
    'says what is missing, worst first',
    m => ({ id: m.text('dossier.id') }),
    done({
      filled: 4,
      fields: 36,
      characters: 13,
      maxCharacters: 50000,
      evidence: 2,
      severities: ['blocking', 'warning', 'info'],
    }),
    {
      summarise: ({ remarks, ...counts }: Checked) => ({
        ...counts,
        severities: [...new Set(remarks.map(({ severity }) => severity))],
      }),
    },
  ),
  withFirm(
    'dossiers.build',
    'builds the PDF',
    m => ({ id: m.text('dossier.id') }),
    ended('build-dossier', {
      id: '#8',
      dossierId: '#7',
      builtAt: '<time>',
      fileName: '2026 政府质量奖申报 <today>.pdf',
      pages: true,
      available: true,
      problems: [{ evidence: 2, code: 'damaged' }],
      missingGlyphs: [],
      weight: null,
      sha256: true,
      size: true,
    }),
    {
      remember: 'build',
      summarise: withoutBytes,
    },
  ),
  withFirm(
    'builds.list',
    'lists the build',
    m => ({ dossierId: m.text('dossier.id') }),
    done([
      {
        id: '#8',
        dossierId: '#7',
        builtAt: '<time>',
        fileName: '2026 政府质量奖申报 <today>.pdf',
        pages: true,
        available: true,
        problems: [{ evidence: 2, code: 'damaged' }],
        missingGlyphs: [],
        weight: null,
        sha256: true,
        size: true,
      },
    ]),
    {
      summarise: ({ builds }: { builds: readonly Built[] }) => builds.map(withoutBytes),
    },
  ),
]
