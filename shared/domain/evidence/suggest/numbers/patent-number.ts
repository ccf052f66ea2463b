import { asDigits } from '../dates/misread-digits.ts'

const weights = [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]

/**
 * The check digit of a Chinese application number of 8 or 12 digits: the sum of the digits times 2, 3 … 9, 2 …,
 * modulo 11, where 10 is written X. Source: ZC 0006-2003, as explained on dfrtw.com and chengju.com.
 */
export const patentCheckDigit = (body: string): string => {
  const sum = [...body].reduce((total, digit, at) => total + Number(digit) * (weights[at] ?? 0), 0)
  return sum % 11 === 10 ? 'X' : String(sum % 11)
}

/** The year of a number of eight digits; the longer ones came in October 2003. */
const yearOfShort = (body: string): number => {
  const year = Number(body.slice(0, 2))
  if (year >= 85) return 1900 + year
  return year <= 3 ? 2000 + year : 0
}

export type PatentNumber = { readonly text: string; readonly valid: boolean }

const written = /(?<![A-Z])Z ?[L1I|] ?[0-9OQDILZSB| .·,-]{9,26}X?/iu

/** A patent number as it is printed, `ZL 2023 1 0123456.7`, from however it was read; null when it is none. */
export const readPatentNumber = (text: string): PatentNumber | null => {
  const bare = text.toUpperCase().replace(/[\s.·,_-]/g, '')
  const match = /^(?:Z[L1I|])?([0-9OQDILZSB|]{8}(?:[0-9OQDILZSB|]{4})?)([0-9XOQDILZSB|])$/.exec(bare)
  if (match === null) return null
  const [body, last] = match.slice(1).map(part => asDigits(part.replaceAll('L', '1')))
  if (body === undefined || last === undefined) return null
  const kind = body[body.length === 12 ? 4 : 2] ?? ''
  const year = body.length === 12 ? Number(body.slice(0, 4)) : yearOfShort(body)
  if (!'12389'.includes(kind) || year < 1985 || year > 2100) return null
  const parts =
    body.length === 12
      ? `${body.slice(0, 4)} ${kind} ${body.slice(5)}`
      : `${body.slice(0, 2)} ${kind} ${body.slice(3)}`
  return { text: `ZL ${parts}.${last}`, valid: patentCheckDigit(body) === last }
}

/** All of a number but its check digit, which was read as a sign that it cannot be. */
const withoutCheck = /(?<![A-Z])Z ?[L1I|] ?((?:19|20)\d{2} ?[12389] ?\d{7}) ?[.·] ?(?![0-9A-Z])/iu

/** A number whose check digit was not read, with the one that it must have; it is not proved. */
const completed = (text: string): PatentNumber | null => {
  const body = withoutCheck.exec(text)?.[1]?.replace(/ /g, '')
  const read = body === undefined ? null : readPatentNumber(`ZL${body}${patentCheckDigit(body)}`)
  return read === null ? null : { ...read, valid: false }
}

/** The patent number that stands in a text; null when there is none. */
export const patentNumberIn = (text: string): PatentNumber | null => {
  const found = written.exec(text)?.[0].trim() ?? ''
  for (let end = found.length; end >= 10; end--) {
    const read = readPatentNumber(found.slice(0, end))
    if (read !== null) return read
  }
  return completed(text)
}
