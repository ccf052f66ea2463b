import { z } from 'zod'

/** What fields of many entities hold. */
export const key = z.string().min(1).max(300)
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
export const year = z.number().int().min(1900).max(2200)
export const count = z.number().int().nonnegative()

export const months = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)
export const percent = z.number().int().min(0).max(100)
export const sentences = z.array(z.string().max(4000)).max(100)
export const words = z.string().max(4000)
export const instant = z.string().max(40)
/** A hand-in that was taken back, and why. */
export const withdrawal = z.strictObject({ handedInAt: instant, withdrawnAt: instant, reason: words })
