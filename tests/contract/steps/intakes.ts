import { rawZip } from '../../core/archive/raw-zip.ts'
import type { Memory } from '../memory.ts'
import { done, ended, refused, type Step, withFirm } from '../step.ts'

const intakeId = (m: Memory) => m.text('intake.intakeId')
type Report = {
  intake: { label: string; links: unknown; archive: string; endedAt: string | null; counts: unknown }
  causes: unknown
  matching: number
  files: { n: number; path: string; state: string; number: number | null; code: string | null }[]
}
const shown = ({ intake: { label, links, archive, endedAt, counts }, causes, matching, files }: Report) => ({
  intake: { label, links, archive, ended: endedAt !== null, counts },
  causes,
  matching,
  files: files.map(({ n, path, state, number, code }) => ({ n, path, state, number, code })),
})
const counts = { total: 4, waiting: 1, imported: 1, known: 1, failed: 0, skipped: 1 }

/** An intake from its list to the end of its report. */
export const intakes: readonly Step[] = [
  withFirm(
    'intakes.begin',
    'writes the list down',
    {
      label: '体系文件',
      links: ['4.2.2'],
      files: [
        { path: '体系文件/程序.txt', size: 12 },
        { path: '体系文件/副本/抽检.txt', size: 44 },
        { path: '体系文件/~$程序.txt', size: 162 },
        { path: '体系文件/还没来.txt', size: 5 },
      ],
    },
    done('begun'),
    { remember: 'intake', summarise: () => 'begun' },
  ),
  withFirm(
    'intakes.takeIn',
    'takes in what was handed over, with what could not be',
    async (m, offer) => ({
      id: intakeId(m),
      files: [
        { n: 0, token: await offer('程序.txt', '程序文件') },
        { n: 1, token: await offer('同一程序.txt', '程序文件') },
        { n: 2, code: 'file-skipped' },
      ],
    }),
    ended('import-evidence', 'taken in'),
    { summarise: () => 'taken in' },
  ),
  withFirm(
    'intakes.takeIn',
    'refuses what is not in the list',
    m => ({ id: intakeId(m), files: [{ n: 4, code: 'file-gone' }] }),
    refused('invalid-input', { path: 'files' }, { issues: [{ path: 'files', message: 'not in the list' }] }),
  ),
  withFirm(
    'intakes.get',
    'tells exactly what is missing',
    m => ({ id: intakeId(m), state: 'waiting' }),
    done({
      intake: {
        label: '体系文件',
        links: ['4.2.2'],
        archive: '',
        ended: false,
        counts,
      },
      causes: [{ code: 'file-skipped', count: 1, params: {} }],
      matching: 1,
      files: [{ n: 3, path: '体系文件/还没来.txt', state: 'waiting', number: null, code: null }],
    }),
    { summarise: shown },
  ),
  withFirm(
    'intakes.finish',
    'ends it; what waits stays listed',
    m => ({ id: intakeId(m) }),
    done({ ended: true, counts }),
    {
      summarise: ({ endedAt, counts }: { endedAt: string | null; counts: object }) => ({
        ended: endedAt !== null,
        counts,
      }),
    },
  ),
  withFirm('intakes.list', 'lists the intakes', {}, done([['体系文件', counts]]), {
    summarise: (value: { intakes: { label: string; counts: object }[] }) =>
      value.intakes.map(({ label, counts }) => [label, counts]),
  }),
  withFirm(
    'evidence.import',
    'takes an archive in as a file',
    async (_m, offer) => ({
      files: [await offer('一包.zip', rawZip([{ name: '包里.txt', text: '包里的' }]))],
    }),
    ended('import-evidence', ['imported']),
    {
      remember: 'archive',
      summarise: ({ files }: { files: { state: string }[] }) => files.map(({ state }) => state),
    },
  ),
  withFirm(
    'intakes.unpack',
    'unpacks it',
    m => ({ evidenceId: m.text('archive.files.0.evidenceId') }),
    ended('unpack-archive', 'unpacked'),
    { remember: 'unpacked', summarise: () => 'unpacked' },
  ),
  withFirm(
    'intakes.get',
    'reports each entry',
    m => ({ id: m.text('unpacked.intakeId') }),
    done(['包里.txt imported']),
    { summarise: ({ files }: Report) => files.map(({ path, state }) => `${path} ${state}`) },
  ),
  withFirm('intakes.remove', 'removes the report', m => ({ id: intakeId(m) }), done({})),
  withFirm(
    'intakes.get',
    'refuses an unknown one',
    { id: 'none' },
    refused('not-found', { what: 'intake', id: 'none' }),
  ),
]
