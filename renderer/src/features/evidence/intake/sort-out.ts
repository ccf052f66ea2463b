import type { Intake, IntakeFile } from '../../../../../shared/contract/requests/intakes.ts'
import { matchListed } from '../../../../../shared/domain/evidence/intake/match-listed.ts'
import { call } from '../../../host/call.ts'
import type { Placed } from './hand-over.ts'

type Chosen = Omit<Placed, 'n'>
export type SortedOut = {
  /** What intakes of earlier miss, found among the chosen files. */
  readonly missing: readonly { readonly intakeId: string; readonly placed: readonly Placed[] }[]
  /** What no interrupted intake knows. */
  readonly fresh: readonly Chosen[]
}

const page = 1000
const isOpen = ({ state }: IntakeFile): boolean => state === 'waiting' || state === 'failed'

const filesOf = async (id: string): Promise<readonly IntakeFile[]> => {
  const listed: IntakeFile[] = []
  for (let offset = 0; ; offset += page) {
    const { files } = await call('intakes.get', { id, offset, limit: page })
    listed.push(...files)
    if (files.length < page) return listed
  }
}

const interrupted = ({ archive, endedAt, running, counts }: Intake): boolean =>
  archive === '' && endedAt === null && !running && counts.waiting > 0

/**
 * Sorts chosen files out by the lists of the intakes that were interrupted (or of the given one): what one of them
 * misses goes on there, what it has already is left alone, the rest is new.
 */
export const sortOut = async (chosen: readonly Chosen[], only?: string): Promise<SortedOut> => {
  const ids =
    only === undefined
      ? (await call('intakes.list', {})).intakes.filter(interrupted).map(({ id }) => id)
      : [only]
  const missing: { intakeId: string; placed: readonly Placed[] }[] = []
  let fresh = chosen
  for (const intakeId of ids) {
    if (fresh.length === 0) break
    const listed = await filesOf(intakeId)
    const open = new Set(listed.filter(isOpen).map(({ n }) => n))
    const pairs =
      only === undefined
        ? matchListed(listed, fresh)
        : matchListed(
            listed.filter(({ n }) => open.has(n)),
            fresh,
            true,
          )
    const placed = pairs.flatMap(({ n, index }): Placed[] => {
      const one = fresh[index]
      return one !== undefined && open.has(n) ? [{ ...one, n }] : []
    })
    if (placed.length === 0) continue
    missing.push({ intakeId, placed })
    const known = new Set(pairs.map(({ index }) => index))
    fresh = fresh.filter((_, index) => !known.has(index))
  }
  return { missing, fresh }
}
