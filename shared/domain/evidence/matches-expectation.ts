/** Words that say nothing about which document is meant. */
const weakWords = [
  '、',
  '，',
  '（',
  '）',
  '与',
  '和',
  '及',
  '等',
  '的',
  '或',
  '其',
  '记录',
  '报告',
  '文件',
  '管理',
  '公司',
  '年度',
  '发布',
  '执行',
  '有关',
  '相关',
  '企业',
]
const weak = new RegExp(`[,()]|${weakWords.join('|')}`, 'gu')

/** The pairs of neighbouring characters of a text that say which document is meant. */
export const tellingPairs = (text: string): ReadonlySet<string> => {
  const pairs = new Set<string>()
  for (const part of text.replace(weak, ' ').toLocaleLowerCase().split(/\s+/u)) {
    for (let at = 0; at + 2 <= part.length; at++) pairs.add(part.slice(at, at + 2))
  }
  return pairs
}

/** Whether the pairs of an expectation and of a title are alike enough to mean the same document. */
export const sharesEnough = (wanted: ReadonlySet<string>, given: ReadonlySet<string>): boolean => {
  let shared = 0
  for (const pair of given) if (wanted.has(pair)) shared++
  return shared >= 2
}

/**
 * Whether a title seems to be the expected document: they share at least two neighbouring pairs of
 * characters that carry meaning. A guess that helps to see gaps, never a judgement.
 */
export const matchesExpectation = (expected: string, title: string): boolean =>
  sharesEnough(tellingPairs(expected), tellingPairs(title))
