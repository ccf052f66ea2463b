import type { Memory } from '../memory.ts'
import { done, ended, refused, type Step, withFirm } from '../step.ts'

const evidenceId = (m: Memory) => m.text('import.files.2.evidenceId')
const revision = (m: Memory) => m.number('held.revision')
type Held = { readonly fileName: string; readonly withdrawal: string; readonly links: readonly string[] }
const held = ({ fileName, withdrawal, links }: Held) => ({ fileName, withdrawal, links })

/** What happens to an evidence after it was taken in. */
export const custody: readonly Step[] = [
  withFirm(
    'evidence.get',
    'gives one as it came in',
    m => ({ id: evidenceId(m) }),
    done({ fileName: '坏.pdf', withdrawal: '', links: ['4.1.2'] }),
    { summarise: held, remember: 'held' },
  ),
  withFirm(
    'evidence.replace',
    'gives it a new file and keeps the links',
    async (m, offer) => ({
      id: evidenceId(m),
      revision: revision(m),
      file: await offer('新证书.txt', '换发的证书'),
      reason: '换证',
    }),
    ended('replace-evidence', {}),
    { summarise: () => ({}), remember: 'replaced' },
  ),
  withFirm(
    'evidence.versions',
    'lists what it was',
    m => ({ id: evidenceId(m) }),
    done([{ fileName: '坏.pdf', reason: '换证' }]),
    {
      summarise: ({ versions }: { readonly versions: readonly { fileName: string; reason: string }[] }) =>
        versions.map(({ fileName, reason }) => ({ fileName, reason })),
    },
  ),
  withFirm(
    'evidence.withdraw',
    'marks it',
    m => ({ id: evidenceId(m), revision: m.number('replaced.revision'), reason: '内容有误' }),
    done({ fileName: '新证书.txt', withdrawal: '内容有误', links: ['4.1.2'] }),
    { summarise: held, remember: 'held' },
  ),
  withFirm(
    'evidence.reinstate',
    'refuses an unknown one',
    { id: 'none', revision: 1 },
    refused('not-found', { what: 'evidence', id: 'none' }),
  ),
  withFirm(
    'evidence.reinstate',
    'puts it in force again',
    m => ({ id: evidenceId(m), revision: revision(m) }),
    done({ fileName: '新证书.txt', withdrawal: '', links: ['4.1.2'] }),
    { summarise: held },
  ),
  withFirm(
    'evidence.custody',
    'tells what happened to it, newest first',
    m => ({ id: evidenceId(m) }),
    done(['reinstated', 'withdrawn', 'replaced', 'built', 'linked', 'taken-in']),
    {
      summarise: ({ events }: { readonly events: readonly { readonly kind: string }[] }) => [
        ...new Set(events.map(({ kind }) => kind)),
      ],
    },
  ),
  withFirm(
    'custody.export',
    'writes a compared archive',
    { scope: { kind: 'item', item: '4.1.2' }, language: 'zh-CN' },
    ended('export-evidence', {
      fileName: '甲样_灯饰 证实性材料 4.1.2 高层领导的作用 <today>.zip',
      leftOut: 0,
    }),
    {
      summarise: ({ fileName, leftOut }: { fileName: string; leftOut: number }) => ({ fileName, leftOut }),
    },
  ),
  withFirm(
    'custody.list',
    'prints the list to be signed',
    { scope: { kind: 'item', item: '4.1.2' }, language: 'zh-CN' },
    ended('build-report', {
      fileName: '甲样_灯饰 证实性材料清单 4.1.2 高层领导的作用 <today>.pdf',
      pages: 1,
    }),
    {
      summarise: ({ fileName, pages }: { fileName: string; pages: number }) => ({ fileName, pages }),
    },
  ),
  withFirm('custody.verify', 'finds all as it came in', {}, ended('check', { wrong: [] }), {
    summarise: ({ wrong }: { wrong: readonly number[] }) => ({ wrong }),
  }),
  withFirm('validity.list', 'lists what lapses', {}, done(true), {
    summarise: ({ evidence }: { evidence: readonly object[] }) => Array.isArray(evidence),
  }),
  withFirm('validity.due', 'counts what is due to be renewed', {}, done({ lapsed: 0, due: 0 })),
  withFirm(
    'validity.calendar',
    'writes the reminders as a calendar',
    { language: 'zh-CN' },
    done('甲样_灯饰 证书到期提醒 <today>.ics'),
    { summarise: ({ fileName }: { fileName: string }) => fileName },
  ),
]
