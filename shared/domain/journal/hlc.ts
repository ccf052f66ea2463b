/**
 * A hybrid logical clock (Kulkarni et al. 2014) as one sortable string:
 * `2026-04-30T08:15:00.123Z-0001-<device>`; wall time, a counter within the millisecond, the device.
 */
export type Hlc = { readonly ms: number; readonly counter: number; readonly device: string }

const pattern = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z)-([0-9a-f]{4})-(.+)$/
const maxCounter = 0xffff

export const formatHlc = (clock: Hlc): string =>
  `${new Date(clock.ms).toISOString()}-${clock.counter.toString(16).padStart(4, '0')}-${clock.device}`

/** Null when the text is no clock. */
export const parseHlc = (text: string): Hlc | null => {
  const [, iso, counter, device] = pattern.exec(text) ?? []
  if (iso === undefined || counter === undefined || device === undefined) return null
  const ms = Date.parse(iso)
  return Number.isNaN(ms) ? null : { ms, counter: Number.parseInt(counter, 16), device }
}

/** The wall time of a clock as an ISO text; the text itself when it is no clock. */
export const hlcTime = (text: string): string => pattern.exec(text)?.[1] ?? text

/**
 * The next clock of `device`: later than `last` (its own or one it has seen) even when the wall clock
 * stands still or was set back. `nowMs` is milliseconds since 1970.
 */
export const nextHlc = (last: string | null, nowMs: number, device: string): string => {
  const seen = last === null ? null : parseHlc(last)
  if (seen === null || nowMs > seen.ms) return formatHlc({ ms: nowMs, counter: 0, device })
  if (seen.counter < maxCounter) return formatHlc({ ms: seen.ms, counter: seen.counter + 1, device })
  return formatHlc({ ms: seen.ms + 1, counter: 0, device })
}
