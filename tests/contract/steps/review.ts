import { expect } from 'vitest'
import { handInFile, handInText, sealContext } from '../../../electron/core/exchange/hand-in-file.ts'
import { sealText } from '../../../electron/core/exchange/hand-in-seal.ts'
import { sha256 } from '../../../electron/core/store/journal.ts'
import { commitmentText } from '../../../shared/domain/review/commitment-text.ts'
import type { Memory } from '../memory.ts'
import { done, ended, refused, type Step, withFirm } from '../step.ts'

const code = 'ABCD-EFGH-JKMN'
const item = '4.1.2'
const at = (m: Memory): string => m.text('reviewed.id')
const leader = (m: Memory): string => m.text('leader.id')
const guest = (m: Memory): string => m.text('guest.id')
const proof = (m: Memory): string => m.text('import.files.0.evidenceId')

type Kept = Readonly<Record<string, unknown>>
const without =
  (...names: readonly string[]) =>
  (value: Kept): Kept =>
    Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)))
/** Ids and revisions depend on the steps before; the tests of the handlers hold them. */
const plain = without('id', 'revision', 'assessorId', 'exportId', 'commitment')

const assessor = (name: string, role: string, position: number, more: Kept = {}) => ({
  name,
  role,
  affiliation: '质量部',
  position,
  handedOutAt: null,
  handIn: null,
  withdrawals: [],
  scored: 0,
  ...more,
})

const ballot = {
  item,
  bands: {},
  percent: 40,
  reason: '走访有记录。',
  strengths: ['有节奏'],
  opportunities: [],
  verify: ['看走访记录'],
}
const theirs = { ...ballot, percent: 55, reason: '看到夜班。', strengths: [], verify: [] }

/** What the guest would send from a copy of this firm file. */
const handInOf = async (m: Memory): Promise<string> => {
  const who = { assessor: guest(m), assessment: at(m) }
  const payload = commitmentText({ ...who, ballots: [theirs], salt: 'salz' })
  const head = {
    origin: { fileId: m.text('current.firm.fileId'), firm: '甲样/灯饰' },
    assessment: { id: at(m), year: 2024, title: '评审中的自评' },
    assessor: { id: guest(m), name: '王评审' },
    handedInAt: '2026-04-30T08:00:00.000Z',
    scored: 1,
    commitment: sha256(payload),
  }
  return handInText(handInFile(head, await sealText(payload, code, sealContext(head))))
}

const taken = (result: string) => done({ result, name: '王评审', handedInAt: '<time>', scored: 1 })

const member = (name: string, role: string, percent: number, band: string) => ({
  name,
  role,
  counts: true,
  percent,
  band,
})
const spread = {
  spread: 15,
  bandsDiffer: true,
  discuss: ['bands-differ'],
  mustDiscuss: true,
  median: 45,
}
const line = (result: Kept) => ({
  item,
  points: 50,
  percents: [member('李组长', 'leader', 40, '30-45'), member('王评审', 'assessor', 55, '50-65')],
  ...spread,
  ...result,
})
type Line = Kept & {
  readonly percents: readonly Kept[]
  readonly agreed: Kept | null
  readonly visit: Kept | null
}
const plainLine = (value: Line) => ({
  ...value,
  percents: value.percents.map(plain),
  agreed: value.agreed === null ? null : plain(value.agreed),
  visit: value.visit === null ? null : without('evidence')(value.visit),
})
const agreed = { percent: 50, reason: '夜班记录已看。', decidedAt: '<time>', decidedBy: '陈慧敏' }
const open = { agreed: null, visit: null, final: null }

/** A team of two on an assessment of its own: scored, handed in, opened, agreed, visited. */
export const review: readonly Step[] = [
  withFirm(
    'assessments.create',
    'starts one for the team',
    { instrument: { id: 'gbt-19580-2012', version: '1.0.0' }, year: 2024, title: '评审中的自评' },
    done({ year: 2024 }),
    { remember: 'reviewed', summarise: ({ year }: { year: number }) => ({ year }) },
  ),
  withFirm(
    'assessors.save',
    'adds a leader',
    m => ({ assessmentId: at(m), name: '李组长', role: 'leader', affiliation: '质量部' }),
    done(assessor('李组长', 'leader', 1)),
    { remember: 'leader', summarise: plain },
  ),
  withFirm(
    'assessors.save',
    'adds an assessor',
    m => ({ assessmentId: at(m), name: '王评审', role: 'assessor', affiliation: '质量部' }),
    done(assessor('王评审', 'assessor', 2)),
    { remember: 'guest', summarise: plain },
  ),
  withFirm(
    'assessors.save',
    'adds one too many',
    m => ({ assessmentId: at(m), name: '赵评审', role: 'trainee' }),
    done(assessor('赵评审', 'trainee', 3, { affiliation: '' })),
    { remember: 'tooMany', summarise: plain },
  ),
  withFirm(
    'assessors.remove',
    'removes that one',
    m => ({ id: m.text('tooMany.id'), revision: m.number('tooMany.revision') }),
    done({}),
  ),
  withFirm(
    'assessors.list',
    'lists the team, which has not begun',
    m => ({ assessmentId: at(m) }),
    done({
      assessors: [assessor('李组长', 'leader', 1), assessor('王评审', 'assessor', 2)],
      seat: null,
      items: 23,
      state: 'forming',
    }),
    {
      summarise: (value: { assessors: readonly Kept[] }) => ({
        ...value,
        assessors: value.assessors.map(plain),
      }),
    },
  ),
  withFirm(
    'assessors.handOut',
    'makes a copy for one',
    m => ({ assessorId: guest(m), evidence: false, passphrase: null }),
    ended('hand-out', { fileName: '甲样_灯饰 2024 王评审.zhiheng', evidence: 0, leftOut: 2 }),
    { summarise: plain },
  ),
  withFirm(
    'ballots.save',
    'stores what the leader thinks',
    m => ({ assessorId: leader(m), revision: 0, ...ballot }),
    done({ ...ballot, updatedAt: '<time>' }),
    { remember: 'ballot', summarise: plain },
  ),
  withFirm(
    'ballots.save',
    'refuses a stale revision',
    m => ({ assessorId: leader(m), item, revision: 1, percent: 90 }),
    refused('conflict', {}, { current: expect.objectContaining({ ...ballot, updatedAt: '<time>' }) }),
  ),
  withFirm(
    'ballots.proposal',
    'says what is missing',
    m => ({ assessorId: leader(m), item }),
    done({
      percent: null,
      reasons: [{ id: 'bands-missing', params: { missing: 'A D L I', count: 4 } }],
      warnings: [],
    }),
  ),
  withFirm(
    'ballots.list',
    'shows nobody what others think',
    m => ({ assessmentId: at(m) }),
    refused('not-revealed'),
  ),
  withFirm(
    'ballots.list',
    'shows one the own',
    m => ({ assessmentId: at(m), assessorId: leader(m) }),
    done([{ ...ballot, updatedAt: '<time>' }]),
    { summarise: ({ ballots }: { ballots: readonly Kept[] }) => ballots.map(plain) },
  ),
  withFirm(
    'handIns.make',
    'refuses what is not scored whole',
    m => ({ assessorId: leader(m) }),
    refused('incomplete', { count: 22, items: '4.1.3, 4.1.4, 4.2.2, 4.2.3, 4.3.2, 4.3.3, 4.4.2, 4.4.3 …' }),
  ),
  withFirm(
    'handIns.make',
    'fixes the ballots here when it is meant so',
    m => ({ assessorId: leader(m), allowIncomplete: true }),
    done({ fileName: null, code: null, handedInAt: '<time>' }),
    { summarise: plain },
  ),
  withFirm(
    'handIns.withdraw',
    'takes that back with a reason',
    m => ({ assessorId: leader(m), reason: '漏看一份' }),
    done({}),
  ),
  withFirm(
    'handIns.make',
    'hands in again',
    m => ({ assessorId: leader(m), allowIncomplete: true }),
    done({ fileName: null, code: null, handedInAt: '<time>' }),
    { summarise: plain },
  ),
  withFirm(
    'handIns.take',
    'refuses another file',
    async (m, offer) => ({ assessmentId: at(m), file: await offer('抽检记录.txt') }),
    refused('not-a-hand-in', { name: '抽检记录.txt' }),
  ),
  withFirm(
    'handIns.open',
    'opens nothing while one is missing',
    m => ({ assessmentId: at(m), codes: {} }),
    refused('not-all-in', { names: '王评审' }),
  ),
  withFirm(
    'handIns.take',
    'takes a hand-in in',
    async (m, offer) => ({ assessmentId: at(m), file: await offer('王.zhhandin', await handInOf(m)) }),
    taken('taken'),
    { summarise: plain },
  ),
  withFirm(
    'handIns.open',
    'opens nothing with a wrong code',
    m => ({ assessmentId: at(m), codes: { [guest(m)]: 'ABCD-EFGH-JKMP' } }),
    refused('wrong-code', { name: '王评审' }),
  ),
  withFirm(
    'consensus.get',
    'refuses before the reveal',
    m => ({ assessmentId: at(m) }),
    refused('not-revealed'),
  ),
  withFirm(
    'handIns.open',
    'opens all together',
    m => ({ assessmentId: at(m), codes: { [guest(m)]: code } }),
    done({ revealedAt: '<time>' }),
  ),
  withFirm(
    'consensus.get',
    'puts the scores side by side',
    m => ({ assessmentId: at(m) }),
    done({
      spreadLimit: 20,
      first: line(open),
      agenda: { item, weight: 7.5 },
      counts: { items: 23, mustDiscuss: 23, toDiscuss: 23, toTake: 0, agreed: 0, visited: 0 },
      totals: { points: 1000, median: 22.5, agreed: 0, final: 0 },
    }),
    {
      remember: 'consensus',
      summarise: (value: {
        assessment: { spreadLimit: number }
        items: readonly Line[]
        agenda: readonly object[]
        counts: object
        totals: object
      }) => ({
        spreadLimit: value.assessment.spreadLimit,
        first: value.items[0] === undefined ? null : plainLine(value.items[0]),
        agenda: value.agenda[0],
        counts: value.counts,
        totals: value.totals,
      }),
    },
  ),
  withFirm(
    'consensus.item',
    'shows every ballot in full',
    m => ({ assessmentId: at(m), item }),
    done({
      item,
      points: 50,
      spreadLimit: 20,
      ballots: [
        { ...member('李组长', 'leader', 40, '30-45'), ...without('item')(ballot) },
        { ...member('王评审', 'assessor', 55, '50-65'), ...without('item')(theirs) },
      ],
      medianBands: {},
      ...spread,
      ...open,
      findings: [],
      previous: null,
    }),
    { summarise: (value: { ballots: readonly Kept[] }) => ({ ...value, ballots: value.ballots.map(plain) }) },
  ),
  withFirm(
    'consensus.setLimit',
    'sets the limit of this team',
    m => ({ assessmentId: at(m), revision: m.number('consensus.assessment.revision'), spreadLimit: 10 }),
    done({ spreadLimit: 10 }),
    { summarise: plain },
  ),
  withFirm(
    'consensus.save',
    'refuses a disputed item without a reason',
    m => ({ assessmentId: at(m), item, revision: 0, percent: 50, reason: '' }),
    refused('reason-needed', { item }),
  ),
  withFirm(
    'consensus.save',
    'agrees it',
    m => ({
      assessmentId: at(m),
      item,
      revision: 0,
      percent: 50,
      reason: agreed.reason,
      strengths: ['有节奏'],
    }),
    done({
      ...line({ agreed, visit: null, final: 50 }),
      discuss: ['over-limit', 'bands-differ'],
    }),
    { remember: 'line', summarise: plainLine },
  ),
  withFirm(
    'consensus.takeMedians',
    'finds nothing undisputed',
    m => ({ assessmentId: at(m) }),
    done({ items: [] }),
  ),
  withFirm(
    'visits.change',
    'needs what was seen',
    m => ({
      assessmentId: at(m),
      item,
      revision: m.number('line.agreed.revision'),
      visitPercent: 75,
      visitReason: '看到全部班次',
      evidence: [],
    }),
    refused('evidence-needed', { item }),
  ),
  withFirm(
    'visits.change',
    'writes what the visit made of it',
    m => ({
      assessmentId: at(m),
      item,
      revision: m.number('line.agreed.revision'),
      visitPercent: 75,
      visitReason: '看到全部班次',
      evidence: [proof(m)],
    }),
    done({
      item: {
        ...line({ agreed, visit: { percent: 75, reason: '看到全部班次', visitedAt: '<time>' }, final: 75 }),
        discuss: ['over-limit', 'bands-differ'],
      },
      warnings: [],
    }),
    {
      remember: 'visited',
      summarise: (value: { item: Line }) => ({ ...value, item: plainLine(value.item) }),
    },
  ),
  withFirm(
    'visits.change',
    'takes it back',
    m => ({
      assessmentId: at(m),
      item,
      revision: m.number('visited.item.agreed.revision'),
      visitPercent: null,
      visitReason: '',
      evidence: [],
    }),
    done({ final: 50 }),
    { summarise: ({ item }: { item: { final: number } }) => ({ final: item.final }) },
  ),
  withFirm(
    'visits.collect',
    'makes a check of each wish',
    m => ({ assessmentId: at(m) }),
    done([{ item, text: '看走访记录', state: 'open', note: '', position: 1, evidence: [] }]),
    { summarise: ({ checks }: { checks: readonly Kept[] }) => checks.map(plain) },
  ),
  withFirm(
    'visits.save',
    'adds another',
    m => ({ assessmentId: at(m), item: '4.7.2', text: '看检验台账' }),
    done({ item: '4.7.2', text: '看检验台账', state: 'open', note: '', position: 2, evidence: [] }),
    { remember: 'check', summarise: plain },
  ),
  withFirm(
    'visits.remove',
    'removes it',
    m => ({ id: m.text('check.id'), revision: m.number('check.revision') }),
    done({}),
  ),
  withFirm(
    'visits.list',
    'lists what is left',
    m => ({ assessmentId: at(m) }),
    done([{ item, text: '看走访记录', state: 'open', note: '', position: 1, evidence: [] }]),
    { summarise: ({ checks }: { checks: readonly Kept[] }) => checks.map(plain) },
  ),
]
