import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { type Counts, countPlaywright, countVitest, lostFiles, sumCounts } from './counts.ts'
import { findDesktop } from './electron-smoke/find-desktop.ts'
import { findChromium } from './find-chromium.ts'
import { checkTypes, environments } from './types.ts'

/**
 * The whole test command: format and lint, types, unit to contract, end-to-end. Every stage runs even when
 * an earlier one failed; the closing line is counted from the runners' own reports.
 */
const reports = '.tmp/reports'

const run = (title: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): number => {
  console.log(`\n── ${title}`)
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit', env: { ...process.env, ...env } })
  return status ?? 1
}

const check = (failed: boolean): Counts => ({ passed: failed ? 0 : 1, failed: failed ? 1 : 0, skipped: 0 })

/** A runner that ended badly without naming a failure is one. */
const neverSilent = (counts: Counts, status: number): Counts =>
  status !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts

const unitOnce = (
  title: string,
  name: string,
  files: readonly string[],
): { status: number; report: unknown } => {
  const path = `${reports}/${name}.json`
  const status = run(title, [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${path}`,
    ...files,
  ])
  return { status, report: existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null }
}

const countUnit = ({ status, report }: { status: number; report: unknown }): Counts =>
  report === null ? { passed: 0, failed: 1, skipped: 0 } : neverSilent(countVitest(report), status)

/**
 * V8 itself aborts a process now and then while threads are killed in it ("jit_page.has_value()", open for
 * Node 18 to 24). The files whose process was lost that way run once more, and it says so.
 */
const runUnit = (): Counts => {
  const first = unitOnce('unit, contract, architecture', 'unit', [])
  const lost = first.report === null ? [] : lostFiles(first.report)
  if (lost.length === 0 || lost.length > 2) return countUnit(first)
  console.log('\nThe engine ended a test process although no test of it failed; its file runs once more.')
  return sumCounts([
    countVitest(first.report, lost),
    countUnit(unitOnce('what was lost, once more', 'unit-again', lost)),
  ])
}

const main = (): Counts => {
  rmSync(reports, { recursive: true, force: true })
  mkdirSync(reports, { recursive: true })

  const lint = check(run('format and lint', ['node_modules/@biomejs/biome/bin/biome', 'ci', '.']) !== 0)

  console.log('\n── types')
  const untyped = checkTypes()
  const types = { passed: environments.length - untyped.length, failed: untyped.length, skipped: 0 }

  const build = check(run('build', ['node_modules/electron-vite/bin/electron-vite.js', 'build']) !== 0)

  const unit = runUnit()

  const e2eReport = `${reports}/e2e.json`
  const chromium = findChromium()
  const { reason } = findDesktop()
  if (reason !== null) console.log(`\n${reason}`)
  const e2eStatus = run('end to end, desktop window', ['node_modules/@playwright/test/cli.js', 'test'], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: e2eReport,
    ZHIHENG_CHROMIUM: chromium,
  })
  const e2e = existsSync(e2eReport)
    ? neverSilent(countPlaywright(JSON.parse(readFileSync(e2eReport, 'utf8'))), e2eStatus)
    : { passed: 0, failed: 1, skipped: 0 }

  return sumCounts([lint, types, build, unit, e2e])
}

const total = main()
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : ''
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`)
process.exitCode = total.failed === 0 ? 0 : 1
