import { expect, test } from 'vitest'
import { fillSentence } from '../../../../shared/domain/examiner/fill-sentence.ts'

const says = { code: '4.1.2', title: { zh: '领导', en: 'Leadership' }, percent: 55 }

test.each([
  ['{{code}}“{{title}}”{{ percent }}%', 'zh-CN', '4.1.2“领导”55%'],
  ['{{code}} “{{title}}” {{percent}}%', 'en', '4.1.2 “Leadership” 55%'],
  ['{{unknown}}{{toString}}。', 'zh-CN', '。'],
] as const)('%s in %s', (sentence, language, expected) => {
  expect(fillSentence(sentence, says, language)).toBe(expected)
})
