import { describe, expect, test } from 'vitest'
import { buildModel } from '../../../../shared/domain/dossier/build-model.ts'
import { readWords } from '../../../core/pdf/support/sample-snapshot.ts'
import { kindOf } from '../../../packs/kind-of.ts'
import { richSnapshot } from './rich-snapshot.ts'
import { facts, smallSnapshot } from './small-snapshot.ts'

describe('buildModel', () => {
  test.each(['zh-CN', 'en'] as const)('says everything of a small dossier (%s)', async language => {
    const model = buildModel({ ...smallSnapshot(), language }, readWords(language))
    const { style: _, ...said } = model
    await expect(`${JSON.stringify(said, null, 2)}\n`).toMatchFileSnapshot(`golden/small.${language}.json`)
  })

  test.each(['zh-CN', 'en'] as const)('prints tables, figures and live references (%s)', async language => {
    const model = buildModel({ ...richSnapshot(), language }, readWords(language))
    const printed = model.parts.filter(part => part.type === 'report')
    await expect(`${JSON.stringify(printed, null, 2)}\n`).toMatchFileSnapshot(`golden/rich.${language}.json`)
  })

  test.each([smallSnapshot, richSnapshot])('is plain JSON and the same every time', snapshot => {
    const words = readWords('zh-CN')
    const model = buildModel(snapshot(), words)
    expect(JSON.parse(JSON.stringify(model))).toEqual(model)
    expect(buildModel(snapshot(), words)).toEqual(model)
  })

  test('numbers figures through the whole dossier', () => {
    const { parts } = buildModel(richSnapshot(), readWords('zh-CN'))
    const captions = parts.flatMap(part =>
      part.blocks.flatMap(block => (block.type === 'figure' ? [block.caption] : [])),
    )
    expect(captions).toEqual(['图 1　组织架构', '图 2　改进循环', '图 3', '图 4　旧图'])
  })

  test('takes in evidence that is linked, named in the text or chosen, in order of number, and no other', () => {
    const snapshot = smallSnapshot()
    const other = {
      kind: kindOf('record'),
      fileName: 'x.pdf',
      mediaType: 'application/pdf',
      size: 1,
      sha256: 'c'.repeat(64),
      links: [],
    }
    const evidence = [
      ...snapshot.evidence,
      { ...other, id: 'loose', number: 4, facts: facts('闲置') },
      { ...other, id: 'chosen', number: 3, facts: facts('选入'), chosen: true },
    ]
    const model = buildModel({ ...snapshot, evidence }, readWords('zh-CN'))
    expect(model.evidence.map(one => one.number)).toEqual([1, 2, 3])
  })

  test('a dossier without evidence has neither catalogue nor evidence part', () => {
    const model = buildModel({ ...smallSnapshot(), evidence: [], answers: {} }, readWords('zh-CN'))
    expect(model.parts.map(part => part.type)).toEqual([
      'cover',
      'letter',
      'contents',
      'form',
      'profile',
      'report',
      'scores',
      'results',
    ])
  })
})
