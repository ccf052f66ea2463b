/**
 * Runs `work` while `new Date()` and `Date.now()` stand still, because the Office writers stamp the present
 * time into their archives and the committed files must not change with every run.
 */
export async function withFixedClock<T>(isoTime: string, work: () => Promise<T>): Promise<T> {
  const RealDate = globalThis.Date
  const fixed = RealDate.parse(isoTime)
  const FixedDate = class extends RealDate {
    constructor(...values: [] | [value: number | string | Date]) {
      if (values.length === 0) super(fixed)
      else super(...values)
    }
    static override now(): number {
      return fixed
    }
  }
  globalThis.Date = FixedDate as DateConstructor
  try {
    return await work()
  } finally {
    globalThis.Date = RealDate
  }
}
