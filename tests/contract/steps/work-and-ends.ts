import { done, ended, factsOf, refused, type Step, withFirm, withoutFirm } from '../step.ts'

/** History, undo, removals, the jobs over the whole file, and what comes after closing. */
export const workAndEnds: readonly Step[] = [
  withFirm(
    'history.list',
    'tells who changed an answer',
    m => ({ entity: 'answer', id: `${m.text('assessment.id')}/4.1.2` }),
    done({
      entries: [
        {
          seq: 4,
          at: '<time>',
          actor: '陈慧敏',
          command: 'answers.save',
          op: 'create',
          fields: [
            { field: 'assessmentId', before: null, after: '#2' },
            { field: 'leaf', before: null, after: '4.1.2' },
            {
              field: 'narrative',
              before: null,
              after: {
                type: 'doc',
                content: [
                  { type: 'paragraph', content: [{ type: 'text', text: '高层领导每月走访 4 条产线。' }] },
                ],
              },
            },
          ],
        },
      ],
    }),
  ),
  withFirm(
    'history.state',
    'names the next step back',
    {},
    done({ undo: { command: 'dossiers.saveField', seq: 19 }, redo: null }),
  ),
  withFirm('history.undo', 'takes it back', {}, done({ command: 'dossiers.saveField', seq: 19 })),
  withFirm('history.redo', 'does it again', {}, done({ command: 'dossiers.saveField', seq: 21 })),
  withFirm('history.redo', 'refuses when there is nothing', {}, refused('nothing-to-redo')),
  withFirm(
    'evidence.remove',
    'refuses a stale revision',
    m => ({ id: m.text('import.files.0.evidenceId'), revision: 1 }),
    refused(
      'conflict',
      {},
      {
        current: {
          id: '#5',
          revision: 13,
          number: 1,
          facts: {
            title: '抽检记录',
            kind: 'record',
            issuer: '品质部',
            documentNumber: '',
            issuedOn: '',
            validFrom: '',
            validTo: '2027-03-31',
            original: 'copy',
            confidential: false,
            note: '',
          },
          fileName: '抽检记录.txt',
          mediaType: 'text/plain',
          size: 44,
          sha256: 'b491f4083581c45c91c5a63eeb2e4026a7d34f1edb824bcb2a7d42277744d5a8',
          pages: null,
          links: ['4.1.2'],
          addedAt: '<time>',
        },
      },
    ),
  ),
  withFirm(
    'evidence.remove',
    'removes with its links',
    m => ({ id: m.text('import.files.0.evidenceId'), revision: m.number('evidence.revision') }),
    done({}),
  ),
  withFirm(
    'indicators.remove',
    'removes with its values',
    m => ({ id: m.text('indicator.id'), revision: m.number('indicator.revision') }),
    done({}),
  ),
  withFirm(
    'assessments.remove',
    'refuses while a dossier uses it',
    m => ({ id: m.text('assessment.id'), revision: m.number('assessment.revision') }),
    refused('in-use', { by: '2026 政府质量奖申报' }),
  ),
  withFirm(
    'dossiers.remove',
    'removes fields and builds too',
    m => ({ id: m.text('dossier.id'), revision: m.number('dossier.revision') }),
    done({}),
  ),
  withFirm(
    'assessments.remove',
    'removes all of it',
    m => ({ id: m.text('assessment.id'), revision: m.number('assessment.revision') }),
    done({}),
  ),
  withFirm(
    'firms.setPassphrase',
    'encrypts the file',
    { next: '天上星河转 人间帘幕垂' },
    done({ encrypted: true }),
  ),
  withFirm('firms.check', 'finds nothing wrong', {}, ended('check', { problems: [] })),
  withFirm(
    'backups.create',
    'makes a compared backup',
    {},
    ended('backup', { backupId: '甲样_灯饰 <stamp>.zhiheng', createdAt: '<time>' }),
    { remember: 'backup' },
  ),
  withFirm(
    'firms.exportCopy',
    'makes a compared copy',
    {},
    ended('export-copy', { exportId: '#9', fileName: '甲样_灯饰.zhiheng' }),
  ),
  withFirm('firms.close', 'folds the file', {}, done({})),
  withoutFirm(
    'firms.list',
    'knows the firm',
    {},
    done({
      firms: [
        {
          id: '<firm>',
          name: '甲样/灯饰',
          fileName: '甲样_灯饰.zhiheng',
          folder: '<home>/质衡',
          exists: true,
          encrypted: true,
          openedAt: '<time>',
          size: '<size>',
          lastBackupAt: '<time>',
        },
      ],
    }),
  ),
  withoutFirm(
    'backups.list',
    'knows the backup',
    {},
    done({
      backups: [
        {
          id: '甲样_灯饰 <stamp>.zhiheng',
          fileName: '甲样_灯饰 <stamp>.zhiheng',
          firmName: '甲样/灯饰',
          createdAt: '<time>',
          size: '<size>',
          encrypted: true,
          verified: true,
        },
      ],
    }),
  ),
  withoutFirm(
    'backups.restore',
    'restores beside the file',
    m => ({ id: m.text('backup.backupId'), passphrase: '天上星河转 人间帘幕垂' }),
    ended('restore', { firmId: '<firm>', fileName: '甲样_灯饰 (2).zhiheng' }),
    {
      remember: 'restored',
    },
  ),
  withoutFirm(
    'firms.open',
    'refuses without the passphrase',
    m => ({ id: m.text('restored.firmId') }),
    refused('passphrase-needed'),
  ),
  withoutFirm(
    'firms.open',
    'refuses a wrong passphrase',
    m => ({ id: m.text('restored.firmId'), passphrase: '人间事' }),
    refused('wrong-passphrase'),
  ),
  withoutFirm(
    'firms.open',
    'opens the restored file',
    m => ({ id: m.text('restored.firmId'), passphrase: '天上星河转 人间帘幕垂' }),
    done({
      fileId: '#1',
      revision: 2,
      facts: factsOf('古镇镇'),
      fileName: '甲样_灯饰 (2).zhiheng',
      folder: '<home>/质衡',
      size: '<size>',
      encrypted: true,
      demo: false,
      lastBackupAt: '<time>',
    }),
  ),
  withoutFirm('firms.forget', 'takes it off the list', m => ({ id: m.text('restored.firmId') }), done({})),
  withoutFirm(
    'firms.forget',
    'refuses what is not there',
    m => ({ id: m.text('restored.firmId') }),
    refused('not-found', { what: 'firm', id: '<firm>' }),
  ),
]
