import { describe, expect, it } from 'vitest'
import { matchesExpectation } from '../../../../shared/domain/evidence/matches-expectation.ts'

describe('a title that seems to be the expected document', () => {
  it.each([
    ['授权审批矩阵', '授权审批矩阵（第 5 版）', true],
    ['质量安全责任书、质量否决案例', '经营分析会纪要、督办单与质量否决单', true],
    ['品牌发展规划', '战略规划纲要', false],
    ['检验与型式试验报告', '年度管理报告', false],
    ['后备梯队与接班计划', '', false],
  ])('%s and %s: %s', (expected, title, matches) => {
    expect(matchesExpectation(expected, title)).toBe(matches)
  })
})
