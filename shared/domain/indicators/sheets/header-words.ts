import type { Direction, IndicatorFacts, Series, YearRule } from '../indicator.ts'
import { narrowText } from '../narrow-text.ts'

export type FactField = keyof IndicatorFacts
/** Columns of a long table: one value, or one source, a row. */
export type CellField = 'series' | 'year' | 'month' | 'value' | 'valueSource'

const factWords: Readonly<Record<FactField, readonly string[]>> = {
  code: ['编号', '指标编号', '代码', '指标代码', '编码', 'code', 'id', 'no', 'no.'],
  name: [
    '指标名称',
    '指标',
    '名称',
    '项目',
    '指标项目',
    '考核指标',
    '绩效指标',
    'indicator',
    'name',
    'kpi',
    'measure',
  ],
  leaf: ['条款', '条款号', '条款代码', '所属条款', '评价条款', 'leaf', 'item', 'clause', 'criterion'],
  unit: ['单位', '计量单位', '计算单位', 'unit', 'units'],
  direction: ['方向', '指标方向', '望大望小', '趋势方向', '极性', 'direction', 'better', 'polarity'],
  decimals: ['小数位数', '小数位', '小数', 'decimals', 'decimal places'],
  definition: ['定义', '指标定义', '定义与算法', '口径', '说明', 'definition', 'description'],
  formula: ['计算公式', '公式', '算法', '计算方法', 'formula', 'calculation'],
  source: ['数据来源', '来源', '数据出处', 'source', 'data source'],
  owner: [
    '责任部门',
    '责任人',
    '责任部门或责任人',
    '主管部门',
    '归口部门',
    '负责部门',
    '负责人',
    'owner',
    'responsible',
    'department',
  ],
  rivalName: ['竞争对手名称', '对手名称', '主要竞争对手名称', 'rival name', 'competitor name'],
  benchmarkName: ['标杆名称', '标杆企业', '标杆企业名称', 'benchmark name'],
  yearFromMonths: [
    '月度汇总',
    '月度汇总方式',
    '年度汇总方式',
    '汇总方式',
    'year from months',
    'months to year',
  ],
}
const cellWords: Readonly<Record<CellField, readonly string[]>> = {
  series: ['系列', '数据系列', '类别', '数据类型', '类型', 'series', 'type'],
  year: ['年份', '年度', '年', 'year'],
  month: ['月份', '月', '期间', '年月', 'month', 'period'],
  value: ['数值', '值', '数据', '指标值', 'value'],
  valueSource: ['数值来源', '本值来源', '该值来源', 'value source'],
}
const seriesWords: Readonly<Record<Series, readonly string[]>> = {
  actual: [
    '实际',
    '实际值',
    '实绩',
    '完成',
    '完成值',
    '实际完成',
    '本企业',
    '本公司',
    '公司',
    '企业',
    'actual',
    'own',
    'actuals',
  ],
  target: ['目标', '目标值', '计划', '计划值', '指标值', 'target', 'plan', 'goal'],
  rival: ['竞争对手', '对手', '竞品', '主要竞争对手', '竞争对手值', '主要对手', 'rival', 'competitor'],
  benchmark: ['标杆', '标杆值', '行业标杆', '标杆企业', '行业最好', '行业先进', 'benchmark', 'best in class'],
}
const directionWords: Readonly<Record<Direction, readonly string[]>> = {
  up: ['越高越好', '越大越好', '望大', '正向', '高优', '↑', 'up', 'higher is better', 'higher', 'increase'],
  down: [
    '越低越好',
    '越小越好',
    '望小',
    '逆向',
    '反向',
    '低优',
    '↓',
    'down',
    'lower is better',
    'lower',
    'decrease',
  ],
  'up-or-level': [
    '保持或提高',
    '提高或保持',
    '稳定或提高',
    '↑/→',
    '→/↑',
    'up-or-level',
    'hold or raise',
    'stable or higher',
  ],
  info: ['仅供参考', '参考', '不评价', '中性', 'info', 'for reference', 'reference only'],
}
const ruleWords: Readonly<Record<YearRule, readonly string[]>> = {
  sum: ['求和', '合计', '累计', '各月之和', 'sum', 'sum of months', 'total'],
  mean: ['平均', '月平均', '各月平均', 'mean', 'mean of months', 'average'],
  last: ['末月', '期末', '年末', '最后一个月', '取末月', 'last', 'last month', 'year end'],
}

/** A word as it is compared: narrow, without blanks at the ends and the mark of a field that must be filled. */
const wordKey = (text: string): string => narrowText(text).replace(/[*:]/g, '').trim().toLowerCase()

const finder = <K extends string>(words: Readonly<Record<K, readonly string[]>>) => {
  const known = new Map<string, K>()
  for (const [key, list] of Object.entries<readonly string[]>(words)) {
    for (const word of list) known.set(wordKey(word), key as K)
  }
  return (text: string): K | null => known.get(wordKey(text)) ?? null
}

/** The words by which people name columns and choices, in Chinese and English; null for anything else. */
export const findFact = finder(factWords)
export const findCellField = finder(cellWords)
export const findSeries = finder(seriesWords)
export const findDirection = finder(directionWords)
export const findRule = finder(ruleWords)
