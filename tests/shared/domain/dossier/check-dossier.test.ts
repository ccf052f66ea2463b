import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkDossier } from '../../../../shared/domain/dossier/check-dossier.ts'
import type { DossierWeight } from '../../../../shared/domain/dossier/checks/check-weight.ts'
import { remarkIds } from '../../../../shared/domain/dossier/remark.ts'
import type { DossierSnapshot, SnapshotEvidence } from '../../../../shared/domain/dossier/snapshot.ts'
import { emptyRichText } from '../../../../shared/domain/text/rich-text.ts'
import { kindOf } from '../../../packs/kind-of.ts'
import { facts, smallSnapshot } from './small-snapshot.ts'

const line = ({ id, severity, place }: ReturnType<typeof checkDossier>[number]): string =>
  `${severity} ${id} ${place.screen} ${place.code}`.trim()
const full = smallSnapshot()
const [second, first] = full.evidence
const indicator = full.indicators[0]
if (first === undefined || second === undefined || indicator === undefined) throw new Error('no sample')

const long = (count: number) => ({
  type: 'doc' as const,
  content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text: '质'.repeat(count) }] }],
})

describe('checkDossier', () => {
  test('finds nothing wrong with a full dossier', () => {
    expect(checkDossier(full).map(line)).toEqual([])
  })

  test.each<[string, Partial<DossierSnapshot>, readonly string[]]>([
    ['no filing date', { filingDate: '' }, ['warning filing-date-missing dossier']],
    [
      'a wrong credit code',
      { firm: { ...full.firm, creditCode: '91442099MADEM0011L' } },
      ['blocking credit-code-check-digit form basics.credit-code'],
    ],
    [
      'an empty required cell',
      { fields: { ...full.fields, 'basics.size': '' } },
      ['blocking field-missing form basics.size'],
    ],
    [
      'a blank cell in a table, without a reason',
      {
        fields: {
          ...full.fields,
          'management.patents': [{ name: '一种灯', type: '', number: 'ZL 1', granted: '2024' }],
        },
      },
      [
        'warning table-cell-blank form management.patents',
        'warning blank-without-reason form declaration.blank-cells',
      ],
    ],
    [
      'a leaf without text',
      { answers: { ...full.answers, '4.7.2': emptyRichText } },
      ['blocking leaf-empty answer 4.7.2'],
    ],
    [
      'a profile field with neither text nor table rows',
      { profile: {}, profileRows: [{ tableId: 'challenges', code: 'C1', cells: { challenge: ' ' } }] },
      ['warning profile-field-empty profile B.2.2'],
    ],
    ['a profile field that holds a table only', { profile: {} }, []],
    [
      'table rows that bring the profile over a limit that counts them',
      {
        profile: { 'B.2.2': long(2999) },
        template: {
          ...full.template,
          limits: full.template.limits.map(limit => ({ ...limit, countsCharts: true })),
        },
      },
      ['warning profile-too-long profile'],
    ],
    ['table rows under a limit that does not count them', { profile: { 'B.2.2': long(2999) } }, []],
    ['a profile too long', { profile: { 'B.2.2': long(3001) } }, ['warning profile-too-long profile']],
    [
      'a report too long',
      { answers: { ...full.answers, '4.7.2': long(50_001) } },
      ['warning report-too-long dossier'],
    ],
    [
      'an item without score and one without reason',
      {
        scores: {
          '4.1.2': { bands: {}, percent: null, reason: '' },
          '4.7.2': { bands: {}, percent: 45, reason: ' ' },
        },
      },
      ['warning item-unscored score 4.1.2', 'info score-without-reason score 4.7.2'],
    ],
    ['a reference to removed evidence', { evidence: [first] }, ['blocking evidence-removed answer 4.1.2']],
    [
      'an item that nothing proves',
      { evidence: [{ ...first, links: ['answer:4.1.2'] }, second] },
      ['warning item-without-evidence answer 4.7.2'],
    ],
    [
      'evidence linked to nothing',
      { evidence: [first, second, { ...first, id: 'e-c', number: 3, links: [] }] },
      ['info evidence-unlinked evidence e-c'],
    ],
    ['a result without indicator', { indicators: [] }, ['warning leaf-without-indicator indicators 4.7.2']],
    [
      'an indicator of two years and without comparison',
      { indicators: [{ ...indicator, actual: { '2024': 1, '2025': 2 }, rival: {} }] },
      ['warning indicator-few-years indicators 4.7.2', 'info indicator-without-comparison indicators 4.7.2'],
    ],
  ])('%s', (_, change, expected) => {
    expect(checkDossier({ ...full, ...change }).map(line)).toEqual(expected)
  })

  test.each([
    ['2026-04-29', ['blocking certificate-lapsed']],
    ['2026-04-30', ['warning certificate-lapses']],
    ['2026-07-29', ['warning certificate-lapses']],
    ['2026-07-30', []],
    ['2026-05', []],
  ])('a certificate valid to %s, filed on 2026-04-30', (validTo, expected) => {
    const evidence = [first, { ...second, facts: facts('证书', { validTo }) }]
    expect(checkDossier({ ...full, evidence }).map(one => `${one.severity} ${one.id}`)).toEqual(expected)
  })

  test('a plan whose year is over still proves what it proves', () => {
    const evidence = [
      first,
      {
        ...second,
        kind: kindOf('policy'),
        facts: facts('年度计划', { kind: 'policy', validTo: '2025-12-31' }),
      },
    ]
    expect(checkDossier({ ...full, evidence })).toEqual([])
  })

  const evidenceWith = (change: Partial<SnapshotEvidence>) => [{ ...first, ...change }, second]
  test.each<[string, Partial<SnapshotEvidence>, readonly string[]]>([
    ['a spreadsheet', { mediaType: 'text/csv' }, ['info evidence-facts-only']],
    ['a scan of several pages', { mediaType: 'image/tiff' }, []],
    [
      'a PDF with a password',
      { mediaType: 'application/pdf', unreadable: 'locked' },
      ['warning evidence-locked'],
    ],
    [
      'a picture that is damaged',
      { mediaType: 'image/webp', unreadable: 'broken' },
      ['warning evidence-broken'],
    ],
    ['a PDF whose pages were counted', { mediaType: 'application/pdf', pages: 3, unreadable: 'broken' }, []],
  ])('%s is said to be printed as it will be', (_, change, expected) => {
    const remarks = checkDossier({ ...full, evidence: evidenceWith(change) })
    expect(remarks.map(one => `${one.severity} ${one.id}`)).toEqual(expected)
  })

  const MiB = 1 << 20
  const heaviest = [{ number: 2, after: 9 * MiB }]
  const built = (size: number, dpi: number | null, budget = 5) => ({
    size: size * MiB,
    limit: { budget: budget * MiB, before: 20 * MiB, dpi, heaviest },
  })
  test.each<[string, DossierWeight | null, readonly string[]]>([
    ['no budget', null, []],
    ['evidence within the budget', { budget: 5 * MiB, built: null }, []],
    ['evidence above the budget', { budget: 3 * MiB, built: null }, ['warning size-expected 4 MB 3 MB']],
    ['a PDF that fitted as it was', { budget: 5 * MiB, built: built(4, null) }, []],
    ['a PDF that was reduced', { budget: 5 * MiB, built: built(4, 200) }, ['info size-reduced 4 MB 5 MB']],
    [
      'a PDF that does not fit',
      { budget: 5 * MiB, built: built(6, 150) },
      ['warning size-over 6 MB 5 MB E-2'],
    ],
    [
      'a PDF built under another budget',
      { budget: 5 * MiB, built: built(6, 150, 8) },
      ['warning size-not-fitted 6 MB 5 MB'],
    ],
    [
      'a PDF built without one',
      { budget: 5 * MiB, built: { size: 6 * MiB, limit: null } },
      ['warning size-not-fitted 6 MB 5 MB'],
    ],
  ])('the size: %s', (_, weight, expected) => {
    // Half of 4 MB by the choice of pages, and 2 MB whole; what is not printed weighs nothing.
    const evidence = [
      { ...first, size: 4 * MiB, pages: 8, shown: [1, 2, 3, 4] },
      { ...second, size: 2 * MiB },
      { ...first, id: 'e-c', number: 3, mediaType: 'text/plain', size: 90 * MiB, links: [] },
    ]
    const remarks = checkDossier({ ...full, evidence }, 'zh-CN', weight).filter(one =>
      one.id.startsWith('size'),
    )
    const said = ({ id, severity, params: { size, budget, list } }: (typeof remarks)[number]) =>
      [severity, id, size, budget, list].filter(part => part !== undefined).join(' ')
    expect(remarks.map(said)).toEqual(expected)
  })

  test('puts the worst first and keeps the order of the dossier otherwise', () => {
    const remarks = checkDossier({ ...full, filingDate: '', answers: {}, scores: {} })
    const rank = { blocking: 0, warning: 1, info: 2 }
    const ranks = remarks.map(one => rank[one.severity])
    expect(ranks).toEqual([...ranks].sort())
  })

  test.each(['zh-CN', 'en'])('every remark has a sentence in %s', language => {
    const file = path.join(import.meta.dirname, '../../../../resources/locales', language, 'checks.json')
    const sentences: Record<string, string> = JSON.parse(readFileSync(file, 'utf8'))
    expect(Object.keys(sentences).sort()).toEqual([...remarkIds].sort())
  })
})
