import { type ResolvedKind, resolveKind } from '../../../shared/domain/evidence/resolve-kind.ts'
import type { EvidenceKind, EvidenceKinds } from '../../../shared/packs/evidence-kinds.ts'
import type { AppContext } from '../app-context.ts'
import { AppError, invalidInput } from '../app-error.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import type { ShippedPack } from '../packs/pack-catalog.ts'
import type { PackCopy } from '../store/firm-store.ts'

const packId = 'cn-enterprise'
type App = Pick<AppContext, 'packs'>

/** The newest pack that came with the application; null when it is gone or damaged: the kept copy serves then. */
const shipped = ({ packs }: App): ShippedPack<'evidence-kinds'> | null => {
  try {
    return packs.newest('evidence-kinds', packId)
  } catch (error) {
    if (error instanceof AppError && /^pack-/.test(error.code)) return null
    throw error
  }
}

export type FirmKinds = {
  /** What may be chosen today. */
  readonly current: Pick<EvidenceKinds, 'groups' | 'kinds'>
  /** Kinds of packs that this firm used before and that the present one does not have. */
  readonly former: readonly EvidenceKind[]
}

/** The kinds of evidence as a firm sees them: those of today, and those its older evidence may still have. */
export const kindsOf = (app: App, firm: FirmSession): FirmKinds => {
  const pack = shipped(app)?.pack
  const kept = firm.keptKinds()
  const { groups, kinds } = pack ?? kept[0] ?? { groups: [], kinds: [] }
  const current = new Set(kinds.map(({ id }) => id))
  const former = new Map(kept.toReversed().flatMap(one => one.kinds.map(kind => [kind.id, kind])))
  return {
    current: { groups, kinds },
    former: [...former.values()].filter(({ id }) => !current.has(id)),
  }
}

/** Tells what is known of a kind by its id. */
export const kindResolver = (app: App, firm: FirmSession): ((id: string) => ResolvedKind) => {
  const { current, former } = kindsOf(app, firm)
  const known = new Map([...former, ...current.kinds].map(kind => [kind.id, kind]))
  return id => resolveKind(known, id)
}

/** What a command that sets a kind keeps in the firm file, so that the kind has its name in ten years too. */
export const kindsToKeep = (app: App): readonly PackCopy[] => {
  const pack = shipped(app)
  if (pack === null) return []
  const { id, version } = pack.pack
  return [{ kind: 'evidence-kinds', id, version, content: pack.content }]
}

/** Refuses (`invalid-input`) a kind that cannot be chosen, unless the evidence has it already. */
export const checkKind = (app: App, firm: FirmSession, kind: string | undefined, stored: string): void => {
  if (kind === undefined || kind === stored) return
  if (!kindsOf(app, firm).current.kinds.some(({ id }) => id === kind))
    throw invalidInput('facts.kind', 'no such kind of evidence')
}
