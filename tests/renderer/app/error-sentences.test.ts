import { expect, test } from 'vitest'
import en from '../../../resources/locales/en/errors.json' with { type: 'json' }
import zh from '../../../resources/locales/zh-CN/errors.json' with { type: 'json' }
import { errorCodes } from '../../../shared/contract/envelope.ts'

const wanted = [...errorCodes, 'loadStored'].toSorted()

test.each([
  ['zh-CN', zh],
  ['en', en],
])('%s has one sentence for every error code', (_, texts) => {
  expect(Object.keys(texts).toSorted()).toEqual(wanted)
})
