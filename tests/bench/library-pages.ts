import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A source of even numbers in [0, 1) that is the same in every run. */
export const seeded = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const collect = (value: unknown, into: Set<string>): void => {
  if (typeof value === 'string') {
    for (const part of value.replace(/\{[^}]*\}/gu, '').split(/[\n。；]/u)) {
      if ((part.match(/\p{Script=Han}/gu)?.length ?? 0) >= 6) into.add(part.trim())
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const member of Object.values(value)) collect(member, into)
  }
}

/** The Chinese sentences of the packs: the language of the field. */
const sentencesOf = (folder: string): readonly string[] => {
  const found = new Set<string>()
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()) {
    if (name.endsWith('pack.json')) collect(JSON.parse(readFileSync(join(folder, name), 'utf8')), found)
  }
  return [...found]
}

/** The 3755 common characters, for names that no text holds. */
const commonSigns = (): readonly string[] => {
  const decoder = new TextDecoder('gb18030')
  return Array.from({ length: 40 * 94 }, (_, at) =>
    decoder.decode(new Uint8Array([0xb0 + Math.floor(at / 94), 0xa1 + (at % 94)])),
  ).filter(sign => /^\p{Script=Han}$/u.test(sign))
}

export type PageMaker = {
  readonly page: () => string
  readonly name: (length: number) => string
  readonly digits: (length: number) => string
  readonly pick: <T>(list: readonly T[]) => T
}

/** Makes pages of 400 to 800 signs: sentences out of a chain over those of the packs, names, dates, numbers, some English. */
export const createPageMaker = (seed: number): PageMaker => {
  const random = seeded(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const signs = commonSigns()
  const chain = new Map<string, string[]>()
  const starts: string[] = []
  for (const sentence of sentencesOf('resources/packs')) {
    const all = Array.from(sentence)
    starts.push(all.slice(0, 2).join(''))
    for (let at = 0; at + 2 <= all.length; at++) {
      const pair = `${all[at]}${all[at + 1]}`
      chain.set(pair, [...(chain.get(pair) ?? []), all[at + 2] ?? ''])
    }
  }
  const sentence = (): string => {
    let pair = pick(starts)
    let out = pair
    for (let length = 0; length < 60; length++) {
      const next = pick(chain.get(pair) ?? [''])
      if (next === '') break
      out += next
      pair = `${Array.from(pair)[1] ?? ''}${next}`
    }
    return out
  }
  const name = (length: number): string =>
    Array.from({ length }, () => signs[Math.floor(random() ** 2 * signs.length)]).join('')
  const digits = (length: number): string => Array.from({ length }, () => Math.floor(random() * 10)).join('')
  const english = ['Quality management', 'Test report', 'ISO 9001', 'IATF 16949', 'approved certificate']
  return {
    name,
    digits,
    pick,
    page: () => {
      const size = 400 + Math.floor(random() * 400)
      const year = 2010 + Math.floor(random() * 17)
      const parts = [
        `${name(5)}有限公司`,
        `编号：${pick(['CNAS L', 'GB/T ', 'ZL', 'NO.'])}${digits(8)}`,
        `日期：${year}年${1 + Math.floor(random() * 12)}月${1 + Math.floor(random() * 28)}日`,
      ]
      for (let length = 0; length < size; length += parts.at(-1)?.length ?? size) {
        const kind = random()
        parts.push(kind < 0.06 ? pick(english) : kind < 0.16 ? name(12) : sentence())
      }
      return parts.join(random() < 0.3 ? '\n' : '。')
    },
  }
}
