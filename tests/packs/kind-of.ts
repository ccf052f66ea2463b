import { type ResolvedKind, resolveKind } from '../../shared/domain/evidence/resolve-kind.ts'
import { readPack } from './read-pack.ts'

const kinds = new Map(readPack('evidence-kinds', 'cn-enterprise').kinds.map(kind => [kind.id, kind]))

/** A kind of the shipped pack as snapshots carry it. */
export const kindOf = (id: string): ResolvedKind => resolveKind(kinds, id)
