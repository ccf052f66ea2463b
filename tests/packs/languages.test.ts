import { describe, expect, test } from 'vitest'
import type { PackKind } from '../../shared/packs/pack.ts'
import { packText } from './read-pack.ts'

const packs: readonly (readonly [PackKind, string])[] = [
  ['instrument', 'gbt-19580-2012'],
  ['dossier-template', 'zhongshan-government-quality-award'],
  ['print-style', 'award-xiao4'],
  ['print-style', 'award-4hao'],
  ['print-style', 'gw9704'],
  ['evidence-kinds', 'cn-enterprise'],
]

type Text = { readonly zh: string; readonly en: string }
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
const texts = (value: unknown): readonly Text[] => {
  if (!isRecord(value)) return []
  const own =
    typeof value.zh === 'string' && typeof value.en === 'string' ? [{ zh: value.zh, en: value.en }] : []
  return [...own, ...Object.values(value).flatMap(texts)]
}

/** Units and numbers of standards that read the same in both languages. */
const neutral = new Set(['%', 'PPM', 'Cpk', 'GB/Z 19579'])
/** The award's official name has no official translation. */
const chineseInEnglish = /中山市政府质量奖|市长质量奖/g

describe.each(packs)('%s %s', (kind, id) => {
  const all = texts(JSON.parse(packText(kind, id)))

  test('has Chinese where Chinese is asked for', () => {
    expect(all.filter(text => !neutral.has(text.zh) && !/\p{Script=Han}/u.test(text.zh))).toEqual([])
  })

  test('has no Chinese left in the English', () => {
    expect(all.filter(text => /\p{Script=Han}/u.test(text.en.replace(chineseInEnglish, '')))).toEqual([])
  })

  test('uses full-width punctuation between Chinese characters', () => {
    expect(all.filter(text => /\p{Script=Han}[,;:?!]\p{Script=Han}/u.test(text.zh))).toEqual([])
  })
})
