import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { Intake } from '../../../../../shared/contract/requests/intakes.ts'
import { intakeLimit } from '../../../../../shared/domain/evidence/intake/intake-limit.ts'
import { call } from '../../../host/call.ts'
import { showToast } from '../../../ui/toast-store.ts'
import { bringIn } from './bring-in.ts'
import { chosenInOrder } from './chosen-in-order.ts'
import type { Placed } from './hand-over.ts'
import { type ActiveIntake, intakeStore, useIntakeState } from './intake-store.ts'
import { runInTurn, stopIntake } from './run-in-turn.ts'
import { sortOut } from './sort-out.ts'
import { type Unpacking, unpack } from './unpack.ts'

/** Bringing files in, as one part of the window sees it. */
export type IntakeRun = {
  /** What this part of the window has under way; null while it has nothing. */
  readonly active: ActiveIntake | null
  /** Some part of the window has something under way. */
  readonly busy: boolean
  /** The intake of this part that ended with something to tell, until that was read. */
  readonly ended: string | null
  /** Takes files in, those that interrupted intakes miss into these; resolves with the last intake. */
  readonly start: (files: readonly File[]) => Promise<string | null>
  /** Brings in what one intake misses, out of files chosen again; says so when none of them is missing. */
  readonly goOn: (intake: Intake, files: readonly File[]) => Promise<string | null>
  readonly unpack: (unpacking: Unpacking) => Promise<string | null>
  readonly stop: () => void
  readonly dismiss: () => void
}

/** The library itself: what is dropped there may be what an interrupted intake misses. */
export const libraryPlace = 'library'

const labelOf = ([first]: readonly Omit<Placed, 'n'>[]): string => first?.path.split('/')[0] ?? ''

/**
 * Files and folders come in: the list is written down first, then lot after lot is handed over. `place` names the
 * part of the window that shows how far it is; `links` are what everything is linked to.
 */
export const useIntake = (place: string, links: readonly string[] = []): IntakeRun => {
  const { t } = useTranslation('intake')
  const { active, ended } = useIntakeState()
  const linked = links.join('\n')
  const smooth = useCallback((count: number) => showToast({ tone: 'ok', text: t('allIn', { count }) }), [t])

  const start = useCallback(
    async (files: readonly File[]): Promise<string | null> => {
      if (files.length === 0) return null
      if (files.length > intakeLimit) {
        showToast({ tone: 'warn', text: t('tooMany', { limit: intakeLimit }) })
        return null
      }
      return runInTurn(place, smooth, async turn => {
        const chosen = await chosenInOrder(files)
        const { missing, fresh } =
          place === libraryPlace ? await sortOut(chosen) : { missing: [], fresh: chosen }
        let last: string | null = null
        for (const { intakeId, placed } of missing) {
          last = intakeId
          await bringIn(intakeId, placed, turn)
        }
        if (fresh.length === 0 || turn.stopped()) return last
        const { intakeId } = await call('intakes.begin', {
          label: labelOf(fresh),
          links: linked === '' ? [] : linked.split('\n'),
          files: fresh.map(({ path, size }) => ({ path, size })),
        })
        const placed = fresh.map((one, n) => ({ ...one, n }))
        await bringIn(intakeId, placed, turn)
        return intakeId
      })
    },
    [place, linked, smooth, t],
  )
  const goOn = useCallback(
    (intake: Intake, files: readonly File[]) =>
      runInTurn(place, smooth, async turn => {
        const { missing } = await sortOut(await chosenInOrder(files), intake.id)
        const [found] = missing
        if (found === undefined) showToast({ tone: 'warn', text: t('noneMissing') })
        else await bringIn(intake.id, found.placed, turn)
        return found === undefined ? null : intake.id
      }),
    [place, smooth, t],
  )
  return {
    active: active?.place === place ? active : null,
    busy: active !== null,
    ended: ended?.place === place ? ended.intakeId : null,
    start,
    goOn,
    unpack: useCallback(
      unpacking => runInTurn(place, smooth, turn => unpack(unpacking, turn)),
      [place, smooth],
    ),
    stop: stopIntake,
    dismiss: useCallback(() => intakeStore.show(null), []),
  }
}
