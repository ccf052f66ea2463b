import { done, factsOf, refused, type Step, withoutFirm } from '../step.ts'

type Packs = { readonly packs: readonly { readonly kind: string; readonly id: string }[] }

/** What works without a firm file, and what refuses. */
export const beforeAFirm: readonly Step[] = [
  withoutFirm(
    'system.info',
    'names host and folders',
    {},
    done({
      version: '0.1.0',
      host: '<host>',
      firmFolder: '<home>/质衡',
      backupFolder: '<home>/data/backups',
      today: '<today>',
    }),
  ),
  withoutFirm(
    'settings.get',
    'gives the defaults',
    {},
    done({ language: 'zh-CN', theme: 'system', personName: '', backupMinutes: 15 }),
  ),
  withoutFirm(
    'settings.save',
    'changes one setting and keeps the others',
    { personName: '陈慧敏' },
    done({ language: 'zh-CN', theme: 'system', personName: '陈慧敏', backupMinutes: 15 }),
  ),
  withoutFirm(
    'packs.list',
    'lists every pack',
    {},
    done([
      'instrument gbt-19580-2012',
      'instrument gbt-19580-2012',
      'instrument iso-9001-2015',
      'dossier-template zhongshan-government-quality-award',
      'print-style award-4hao',
      'print-style award-xiao4',
      'print-style gw9704',
      'crosswalk excellence-frameworks',
      'review-rules examiner',
      'review-rules examiner',
      'evidence-kinds cn-enterprise',
      'sample lamp-maker',
    ]),
    {
      summarise: ({ packs }: Packs) => packs.map(({ kind, id }) => `${kind} ${id}`),
    },
  ),
  withoutFirm('firms.list', 'is empty at first', {}, done({ firms: [] })),
  withoutFirm('firms.current', 'is null', {}, done({ firm: null })),
  withoutFirm('backups.list', 'is empty at first', {}, done({ backups: [] })),
  withoutFirm('jobs.list', 'is empty at first', {}, done({ jobs: [] })),
  withoutFirm(
    'jobs.cancel',
    'refuses an unknown job',
    { id: 'none' },
    refused('not-found', { what: 'job', id: 'none' }),
  ),
  withoutFirm('assessments.list', 'refuses without a firm', {}, refused('no-firm-open')),
  withoutFirm(
    'firms.open',
    'refuses an unknown firm',
    { id: 'none' },
    refused('not-found', { what: 'firm', id: 'none' }),
  ),
  withoutFirm(
    'firms.create',
    'refuses a short passphrase',
    { name: '甲', passphrase: '123' },
    refused('passphrase-too-short', { min: 8 }),
  ),
  withoutFirm(
    'firms.create',
    'refuses an unknown sample',
    { name: '甲', sample: 'none' },
    refused('pack-missing', { kind: 'sample', id: 'none', version: '' }),
  ),
  withoutFirm(
    'firms.create',
    'makes a file with a safe name',
    { name: ' 甲样/灯饰 ' },
    done({
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
    }),
  ),
]
