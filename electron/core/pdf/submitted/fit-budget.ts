import { type ReductionStep, reductionSteps, type WeightReport } from '../build-report.ts'
import type { Rendered } from '../render-once.ts'

/** How many of the heaviest evidences a report names. */
const named = 5

const heaviestOf = (before: Rendered, after: Rendered): WeightReport['heaviest'] => {
  const sizes = new Map(before.traces.map(trace => [trace.number, trace.size]))
  return after.traces
    .map(({ number, size }) => ({ number, before: sizes.get(number) ?? size, after: size }))
    .sort((a, b) => b.after - a.after || a.number - b.number)
    .slice(0, named)
}

/**
 * Draws with images as they are, then with fewer and fewer dots, until the file has at most `budget` bytes; gives
 * the last one drawn, with a report of what became of it. Null does not limit the size.
 */
export const fitBudget = async (
  draw: (dpi: ReductionStep | null) => Promise<Rendered>,
  budget: number | null,
): Promise<Rendered> => {
  const whole = await draw(null)
  if (budget === null) return whole
  let now: { readonly rendered: Rendered; readonly dpi: ReductionStep | null } = {
    rendered: whole,
    dpi: null,
  }
  for (const dpi of reductionSteps) {
    if (now.rendered.report.size <= budget) break
    now = { rendered: await draw(dpi), dpi }
  }
  const { rendered, dpi } = now
  const weight: WeightReport = {
    budget,
    before: whole.report.size,
    after: rendered.report.size,
    dpi,
    left: rendered.traces.reduce((sum, trace) => sum + trace.left, 0),
    heaviest: heaviestOf(whole, rendered),
  }
  return { ...rendered, report: { ...rendered.report, weight } }
}
