import { formatNumber } from '../dossier/format-number.ts'
import type { Claim } from './claims-in-sentence.ts'
import type { LedgerIndicator } from './ledger-indicator.ts'

const tiny = 1e-9

/** Whether a written value is the register's, rounded to the digits that were written. */
const agrees = (written: number, step: number, stored: number): boolean =>
  Math.abs(written - stored) <= step / 2 + tiny * Math.max(1, Math.abs(stored))

const familyName = (name: string): string => name.replace(/[（(].*$/, '').trim()

/** Part of the same figure: 一次交验合格率（台灯） beside 一次交验合格率. */
const areRelated = (a: LedgerIndicator, b: LedgerIndicator): boolean =>
  a.unit === b.unit &&
  (familyName(a.name) === familyName(b.name) || a.name.includes(b.name) || b.name.includes(a.name))

/**
 * The register's value when a claim contradicts it; null when it agrees, when the register has no value to compare,
 * or when the figure may well be another one: that of a part of the firm, or of another year that the sentence names.
 */
export const contradictedValue = (claim: Claim, indicators: readonly LedgerIndicator[]): number | null => {
  const { indicator, series, year, value, step } = claim
  const stored = indicator[series][String(year)]
  if (stored === undefined || agrees(value, step, stored)) return null
  const isOfOtherYear = claim.years.some(other => {
    const known = indicator[series][String(other)]
    return other !== year && known !== undefined && agrees(value, step, known)
  })
  const isOfPart = indicators.some(other => {
    const known = other.actual[String(year)]
    return (
      other.id !== indicator.id &&
      areRelated(other, indicator) &&
      known !== undefined &&
      agrees(value, step, known)
    )
  })
  return isOfOtherYear || isOfPart ? null : stored
}

/** A value as the sentence of a mark shows it. */
export const shownValue = (value: number, indicator: Pick<LedgerIndicator, 'decimals'>): string => {
  const exact = String(Number(value.toPrecision(12)))
  const decimals = Math.max(indicator.decimals, exact.includes('e') ? 0 : (exact.split('.')[1]?.length ?? 0))
  return formatNumber(value, Math.min(decimals, 6))
}
