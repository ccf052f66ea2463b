import { expect, test } from 'vitest'
import { sentenceAt } from '../../../../shared/domain/text/sentence-at.ts'

/** The text with `|` where the cursor is, and the sentence there. */
const cases: readonly (readonly [marked: string, sentence: string | null])[] = [
  ['|甲方通过认证。乙方没有。', '甲方通过认证。'],
  ['甲方通|过认证。乙方没有。', '甲方通过认证。'],
  ['甲方通过认证。|乙方没有。', '乙方没有。'],
  ['甲方通过认证。乙方没有。|', '乙方没有。'],
  ['甲方通过认证。乙方没有|', '乙方没有'],
  ['他说：“合格率 99.2%！”|此后更高。', '此后更高。'],
  ['他说：“合格率| 99.2%！”此后更高。', '他说：“合格率 99.2%！”'],
  ['产值增长|3.5倍；利润持平。', '产值增长3.5倍；'],
  ['　　缩进的|句子。', '缩进的句子。'],
  ['We pass 99.2% of |lots. Nobody else does.', 'We pass 99.2% of lots.'],
  ['We pass. | Nobody else does.', 'Nobody else does.'],
  ['第一行\n第|二行', '第二行'],
  ['只有空格之后。|   ', '只有空格之后。'],
  ['|', null],
  [' | ', null],
]

test.each(cases)('in %j the sentence is %j', (marked, sentence) => {
  const text = marked.replace('|', '')
  const found = sentenceAt(text, marked.indexOf('|'))
  expect(found === null ? null : text.slice(found.start, found.end)).toBe(sentence)
})
