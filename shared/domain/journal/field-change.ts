/** A value as the firm file stores it: text, number (booleans as 0/1), JSON as text, or nothing. */
export type StoredValue = string | number | null

/** Gives a short fingerprint of a text; an argument because this folder knows no hash library. */
export type Digest = (text: string) => string

/**
 * How one field changed, in a form that can be applied and taken back. Long texts keep only what was
 * cut and put at a position (UTF-16 units), with fingerprints of the whole text before and after.
 */
export type FieldChange =
  | { readonly was: StoredValue; readonly now: StoredValue }
  | {
      readonly at: number
      readonly cut: string
      readonly put: string
      readonly from: string
      readonly to: string
    }

const longText = 256
const spliceOverhead = 64

const isLow = (text: string, index: number): boolean => {
  const unit = text.charCodeAt(index)
  return unit >= 0xdc00 && unit <= 0xdfff
}

const commonStart = (a: string, b: string): number => {
  const most = Math.min(a.length, b.length)
  let n = 0
  while (n < most && a.charCodeAt(n) === b.charCodeAt(n)) n++
  return n > 0 && (isLow(a, n) || isLow(b, n)) ? n - 1 : n
}

const commonEnd = (a: string, b: string, start: number): number => {
  const most = Math.min(a.length, b.length) - start
  let n = 0
  while (n < most && a.charCodeAt(a.length - 1 - n) === b.charCodeAt(b.length - 1 - n)) n++
  return n > 0 && isLow(a, a.length - n) ? n - 1 : n
}

/** The smaller of the two forms; `null` when nothing changed. */
export const encodeChange = (was: StoredValue, now: StoredValue, digest: Digest): FieldChange | null => {
  if (was === now) return null
  if (typeof was !== 'string' || typeof now !== 'string') return { was, now }
  if (Math.max(was.length, now.length) <= longText) return { was, now }
  const at = commonStart(was, now)
  const tail = commonEnd(was, now, at)
  const cut = was.slice(at, was.length - tail)
  const put = now.slice(at, now.length - tail)
  if (cut.length + put.length + spliceOverhead >= was.length + now.length) return { was, now }
  return { at, cut, put, from: digest(was), to: digest(now) }
}

/** A value before or after a change, or `fits: false` when the given value is not the one it was made on. */
export type Moved = { readonly fits: true; readonly value: StoredValue } | { readonly fits: false }

const unfit: Moved = { fits: false }

const splice = (
  value: StoredValue,
  step: { at: number; cut: string; put: string; from: string; to: string },
  digest: Digest,
): Moved => {
  if (typeof value !== 'string' || digest(value) !== step.from) return unfit
  if (value.slice(step.at, step.at + step.cut.length) !== step.cut) return unfit
  const moved = value.slice(0, step.at) + step.put + value.slice(step.at + step.cut.length)
  return digest(moved) === step.to ? { fits: true, value: moved } : unfit
}

/** From the value before to the value after. */
export const applyChange = (value: StoredValue, change: FieldChange, digest: Digest): Moved => {
  if ('at' in change) return splice(value, change, digest)
  return value === change.was ? { fits: true, value: change.now } : unfit
}

/** From the value after back to the value before. */
export const revertChange = (value: StoredValue, change: FieldChange, digest: Digest): Moved => {
  if (!('at' in change)) return value === change.now ? { fits: true, value: change.was } : unfit
  const { at, cut, put, from, to } = change
  return splice(value, { at, cut: put, put: cut, from: to, to: from }, digest)
}
