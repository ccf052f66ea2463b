import { expect, test } from 'vitest'
import { sampleIds } from '../../../electron/core/exchange/sample/sample-ids.ts'
import { sampleTeamChanges } from '../../../electron/core/exchange/sample/sample-team-changes.ts'
import type { Change } from '../../../electron/core/store/firm-store.ts'
import { sha256 } from '../../../electron/core/store/journal.ts'
import { commitmentText } from '../../../shared/domain/review/commitment-text.ts'
import { readPack } from '../../packs/read-pack.ts'

const sample = readPack('sample', 'lamp-maker')

type Created<E> = Extract<Change, { op: 'create' }> & { readonly entity: E }
const created = <E extends Change['entity']>(changes: readonly Change[], entity: E): readonly Created<E>[] =>
  changes.filter((change): change is Created<E> => change.op === 'create' && change.entity === entity)

test('the commitment of every hand-in is that of the ballots beside it', () => {
  let count = 0
  const ids = sampleIds(sample, () => `id-${++count}`)
  const team = sample.earlier[0]?.team
  if (team === undefined) throw new Error('no team')
  const changes = sampleTeamChanges(team, 'a1', ids)
  const ballots = created(changes, 'ballot')
  const handIns = created(changes, 'handIn')
  expect([handIns.length, ballots.length]).toEqual([3, 69])
  for (const { id, fields } of handIns) {
    const own = ballots.filter(ballot => ballot.fields.assessorId === id).map(ballot => ballot.fields)
    const { salt } = fields.sealed as { readonly salt: string }
    const text = commitmentText({ assessor: id, assessment: 'a1', ballots: own, salt })
    expect(fields.commitment).toBe(sha256(text))
    expect(fields.revealedAt).toBe(team.revealedAt)
  }
})
