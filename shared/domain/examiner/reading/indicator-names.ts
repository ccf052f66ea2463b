const alike: readonly (readonly [RegExp, string])[] = [
  [/客户/gu, '顾客'],
  [/供应商/gu, '供方'],
  [/职工|雇员/gu, '员工'],
  [/固体废物/gu, '固废'],
  [/比例|比重/gu, '占比'],
]

/** A text as indicators are looked for in it: no spaces, marks or capitals, one word for what means the same. */
export const bareWords = (text: string): string =>
  alike.reduce(
    (words, [pattern, word]) => words.replace(pattern, word),
    text
      .normalize('NFKC')
      .toLocaleLowerCase()
      .replace(/[\s\p{P}]+/gu, ''),
  )

const without = (name: string, part: RegExp): string => name.replace(part, '')

/** The forms in which people write the name of an indicator, in bare words: whole, without its brackets, shortened. */
export const indicatorNames = (name: string): readonly string[] => {
  const plain = name.normalize('NFKC')
  const whole = bareWords(plain)
  const short = bareWords(without(plain, /\([^()]*\)/gu))
  const special = bareWords(without(plain, /^.*:/u))
  const core = without(short, /^(?:员工|全员|顾客|市场|年度|公司|平均|人均)/u)
  const bare = without(short, /数$/u)
  return [...new Set([whole, short, ...[special, core, bare].filter(form => form.length >= 4)])].filter(
    form => form.length >= 2,
  )
}

/** Whether bare words hold one of the names. */
export const speaksOf = (bare: string, names: readonly string[]): boolean =>
  names.some(name => bare.includes(name))

/** Whether all characters of the shorter name stand in the longer one in their order (志愿时数 in 志愿服务时数). */
export const isShortFor = (short: string, long: string): boolean => {
  let at = 0
  for (const character of long) if (character === short[at]) at++
  return short.length >= 4 && at === short.length && long.length - short.length <= 4
}
