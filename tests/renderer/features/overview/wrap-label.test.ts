import { expect, test } from 'vitest'
import { wrapLabel } from '../../../../renderer/src/features/overview/wrap-label.ts'

test.each([
  ['领导', '领导'],
  ['顾客与市场', '顾客与市场'],
  ['测量、分析与改进', '测量、\n分析与改进'],
  ['Leadership', 'Leadership'],
  ['Customers and market', 'Customers and\nmarket'],
  ['Measurement, analysis and improvement', 'Measurement,\nanalysis and\nimprovement'],
  ['', ''],
])('%s', (label, wrapped) => {
  expect(wrapLabel(label, 14)).toBe(wrapped)
})
