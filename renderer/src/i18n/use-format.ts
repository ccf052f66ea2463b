import type { Language } from '../../../shared/contract/ids.ts'
import { useLanguage } from './use-language.ts'

export type Formats = {
  /** 2026-03-31 or an ISO instant, as a day. */
  readonly day: (iso: string) => string
  /** An ISO instant as day and minute. */
  readonly moment: (iso: string | Date) => string
  readonly clock: (iso: string | Date) => string
  /** "3 hours ago", against `now`. */
  readonly ago: (iso: string, now: Date) => string
  readonly count: (value: number) => string
  /** Points with exactly one decimal. */
  readonly points: (value: number) => string
  /** At most one decimal. */
  readonly short: (value: number) => string
  readonly bytes: (value: number) => string
}

const steps = [
  { unit: 'day', ms: 86_400_000 },
  { unit: 'hour', ms: 3_600_000 },
  { unit: 'minute', ms: 60_000 },
] as const

/** Dates, counts and sizes as the given language writes them. */
export const createFormats = (language: Language): Formats => {
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'medium' })
  const moment = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short', hour12: false })
  const clock = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hour12: false })
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
  const count = new Intl.NumberFormat(language)
  const points = new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  const small = new Intl.NumberFormat(language, { maximumFractionDigits: 1 })
  return {
    day: iso => day.format(new Date(iso)),
    moment: iso => moment.format(new Date(iso)),
    clock: iso => clock.format(new Date(iso)),
    ago: (iso, now) => {
      const passed = now.getTime() - new Date(iso).getTime()
      const step = steps.find(({ ms }) => passed >= ms)
      return step === undefined
        ? relative.format(-1, 'minute')
        : relative.format(-Math.floor(passed / step.ms), step.unit)
    },
    count: value => count.format(value),
    points: value => points.format(value),
    short: value => small.format(value),
    bytes: value =>
      value >= 1024 ** 3
        ? `${small.format(value / 1024 ** 3)} GB`
        : value >= 1024 ** 2
          ? `${small.format(value / 1024 ** 2)} MB`
          : `${small.format(Math.max(1, Math.round(value / 1024)))} KB`,
  }
}

const made = new Map<Language, Formats>()

/** Made once for each language: they cost more than a row of a list, and every row asks for them. */
const formatsOf = (language: Language): Formats => {
  const known = made.get(language)
  if (known !== undefined) return known
  const formats = createFormats(language)
  made.set(language, formats)
  return formats
}

export const useFormat = (): Formats => formatsOf(useLanguage())
