import { z } from 'zod'

export type Counts = { readonly passed: number; readonly failed: number; readonly skipped: number }

const vitestSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  numFailedTestSuites: z.number(),
})

/** Counts from vitest's JSON report; a suite that could not even load counts as a failure. */
export const countVitest = (report: unknown): Counts => {
  const r = vitestSchema.parse(report)
  return {
    passed: r.numPassedTests,
    failed: r.numFailedTests === 0 ? r.numFailedTestSuites : r.numFailedTests,
    skipped: r.numPendingTests + r.numTodoTests,
  }
}

const playwrightSchema = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
  errors: z.array(z.unknown()).default([]),
})

/** Counts from Playwright's JSON report; a test that passed only on a second try counts as failed. */
export const countPlaywright = (report: unknown): Counts => {
  const { stats, errors } = playwrightSchema.parse(report)
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  }
}

export const sumCounts = (counts: readonly Counts[]): Counts =>
  counts.reduce(
    (sum, c) => ({
      passed: sum.passed + c.passed,
      failed: sum.failed + c.failed,
      skipped: sum.skipped + c.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  )
