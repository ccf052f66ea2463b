import type { Cap, Scale } from '../../packs/instrument.ts'
import { bandOf } from '../scoring/band-of.ts'
import { proposePercent } from '../scoring/propose-percent.ts'

/** How far an item is raised at once, in percentage points. */
const stride = 10

type NextPercent = {
  /** What would be reached without caps, and what is reached with them; never below the present percent. */
  readonly wanted: number
  readonly to: number
  /** Whether `wanted` is the lower edge of the next band. */
  readonly edge: boolean
  /** The cap that holds `to` below `wanted`, and the highest percent it allows there; null when none does. */
  readonly cap: Cap | null
  readonly allowed: number | null
}

const floorTo = (step: number, percent: number): number => Math.floor(percent / step) * step

/**
 * The highest percent a cap allows on the way to `wanted`. A cap of the item is a plain limit. A cap of a
 * dimension holds that dimension in its band while all others are in the band of `wanted`; the best fit of
 * those bands is the limit (see `proposePercent`).
 */
const allowedBy = (scale: Scale, cap: Cap, wanted: number): number => {
  if (cap.dimension === null) return floorTo(scale.step, cap.maxPercent)
  const target = bandOf(scale, wanted)
  const held = bandOf(scale, cap.maxPercent)
  if (target === null || held === null || held.from >= target.from) return 100
  const bands = Object.fromEntries(
    scale.dimensions.map(({ id }) => [id, id === cap.dimension ? held.id : target.id]),
  )
  return proposePercent(scale, bands).percent ?? 100
}

/** The cap that holds an item below `wanted`, the tightest of all, and what it allows there; null when none does. */
export const bindingCap = (
  scale: Scale,
  caps: readonly Cap[],
  wanted: number,
): { readonly cap: Cap; readonly allowed: number } | null =>
  caps
    .map(cap => ({ cap, allowed: allowedBy(scale, cap, wanted) }))
    .toSorted((a, b) => a.allowed - b.allowed || a.cap.id.localeCompare(b.cap.id, 'en'))
    .find(({ allowed }) => allowed < wanted) ?? null

/**
 * The next percent within reach of an item: ten points more, or the lower edge of the next band when that
 * comes first, never above 100, in steps of the scale, and never past what the caps in force allow.
 * Source: the product's own design; bands and caps are those of the instrument's scale.
 *
 * @param caps the caps in force, see `capsFor`
 */
export const nextPercent = (scale: Scale, percent: number, caps: readonly Cap[]): NextPercent => {
  const edges = scale.bands.map(band => band.from).filter(from => from > percent)
  const nextEdge = edges.length === 0 ? 101 : Math.min(...edges)
  const raised = floorTo(scale.step, percent + stride)
  const wanted = Math.max(percent, Math.min(100, nextEdge, raised))
  const binding = bindingCap(scale, caps, wanted)
  return {
    wanted,
    to: Math.max(percent, Math.min(wanted, binding?.allowed ?? 100)),
    edge: wanted === nextEdge,
    cap: binding?.cap ?? null,
    allowed: binding?.allowed ?? null,
  }
}
