import { z } from 'zod'

export type Counts = { readonly passed: number; readonly failed: number; readonly skipped: number }

const vitestSchema = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().default(''),
      assertionResults: z.array(z.object({ status: z.string() })),
    }),
  ),
})

type TestFile = z.infer<typeof vitestSchema>['testResults'][number]

const hasFailure = (file: TestFile): boolean => file.assertionResults.some(one => one.status === 'failed')

/** A file whose process ended before its tests did: failed as a whole, without a failed test or a reason. */
const isLost = (file: TestFile): boolean =>
  file.status === 'failed' && file.message === '' && !hasFailure(file)

/** The test files of vitest's JSON report whose process was lost while they ran. */
export const lostFiles = (report: unknown): readonly string[] =>
  vitestSchema
    .parse(report)
    .testResults.filter(isLost)
    .map(file => file.name)

const countFile = (file: TestFile): Counts => {
  const counted = (...states: readonly string[]): number =>
    file.assertionResults.filter(one => states.includes(one.status)).length
  const failed = counted('failed')
  return {
    passed: counted('passed'),
    failed: failed === 0 && file.status === 'failed' ? 1 : failed,
    skipped: counted('pending', 'skipped', 'todo', 'disabled'),
  }
}

/**
 * Counts from vitest's JSON report; a file that could not even load, or whose process was lost, counts as one
 * failure. With `without`, those files are left out: they ran again, and another report tells of them.
 */
export const countVitest = (report: unknown, without: readonly string[] = []): Counts =>
  sumCounts(
    vitestSchema
      .parse(report)
      .testResults.filter(file => !without.includes(file.name))
      .map(countFile),
  )

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
