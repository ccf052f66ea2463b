import { expect, test } from 'vitest'
import { expiryOf } from '../../../../../shared/domain/evidence/validity/expiry.ts'

const today = '2026-03-31'
const remindDays = [90, 60, 30]
const dossier = (filingDate: string) => ({ id: filingDate, title: '申报', filingDate })

test.each([
  ['2026-12-31', 275, null],
  ['2026-06-29', 90, 90],
  ['2026-05-15', 45, 60],
  ['2026-04', 30, 30],
  ['2026-03-31', 0, 30],
  ['2026-03-30', -1, 30],
  ['2026', 275, null],
])('%s is %i days away and reminds as of %s', (validTo, days, reminder) => {
  expect(expiryOf({ validTo, remindDays, dossiers: [] }, today)).toMatchObject({ days, reminder })
})

test('only dossiers handed in after the last day are named', () => {
  const dossiers = [dossier('2026-05-15'), dossier('2026-05-16')]
  expect(expiryOf({ validTo: '2026-05-15', remindDays, dossiers }, today)?.lapsesBefore).toEqual([
    dossier('2026-05-16'),
  ])
  expect(expiryOf({ validTo: '', remindDays, dossiers }, today)).toBeNull()
})
