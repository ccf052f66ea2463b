import { isOtherNumber } from './other-numbers.ts'
import { beforeLetters, provinces } from './province-signs.ts'

const signs = new RegExp(`^(?:\\([${provinces}]\\))?[A-Za-z0-9${provinces}|/ .()〔〕-]+$`, 'u')

/** How far signs look like the number of a document by themselves, from 0 to 1: letters and groups tell more than digits. */
export const formOf = (value: string): number => {
  if (/^第? ?\d{6,12} ?号$/u.test(value)) return 0.6
  const bare = value.replace(beforeLetters, '').replace(/\s|^第|号$/gu, '')
  if (/[〔(](?:19|20)\d{2}[〕)]\S{0,8}\d+$/u.test(bare)) return 1
  const digits = bare.replace(/\D/gu, '').length
  if (bare.length < 6 || bare.length > 30 || digits < 4 || isOtherNumber(value)) return 0
  if (/\p{Script=Han}字第?\d{5,}$/u.test(bare)) return 0.9
  if (!signs.test(bare)) return 0
  const lettered = /[A-Z]/u.test(bare)
  const small = /[a-z]/u.test(bare)
  const groups = /\d[-/ ][\dA-Z]/u.test(value)
  if (small) return 0.2
  if (lettered && digits >= 5) return digits >= 6 || groups ? 1 : 0.8
  if (lettered) return groups ? 0.5 : 0.3
  if (groups && digits >= 9) return 0.8
  return digits >= 13 && digits <= 20 ? 0.7 : 0.2
}

/** A number without letters behind it that are words of the next column, where what is left is surely a number. */
export const withoutTail = (value: string): string => {
  const short = value.replace(/(?: [A-Z]{1,4})+$/u, '')
  return formOf(short) >= 0.8 ? short : value
}
