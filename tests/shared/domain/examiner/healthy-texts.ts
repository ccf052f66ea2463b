import type { Block, RichText } from '../../../../shared/domain/text/rich-text.ts'
import type { Leaf } from '../../../../shared/packs/instrument.ts'

export const paragraph = (text: string): Block => ({
  type: 'paragraph',
  content: text === '' ? [] : [{ type: 'text', text }],
})

export const doc = (...lines: readonly string[]): RichText => ({
  type: 'doc',
  content: lines.map(paragraph),
})

/** A process narrative in which nothing is missing; the leaf's code in every clause keeps any two apart. */
export const processText = ({ code }: Leaf, more: readonly string[]): RichText =>
  doc(
    `${code} 的目的：把 ${code} 的要求变成 12 条可查的规则，写进《${code} 管理办法》第 3 版。`,
    `${code} 由质量部经理负责，每月 ${code} 例会看 9 项数据，步骤分三步：先登记，再评审，后发布；${code} 超过 2 天没有处理的由 ${code} 小组督办。`,
    `${code} 覆盖 8 个部门、3 个车间的白班和夜班，${code} 的抽查比例为 96%，成品仓在 ${code} 中暂缺 1 人。`,
    `每年 12 月评价 ${code} 是否有效，结果写入 ${code} 的知识库并推广到 4 条线；${code} 的应急演练 2 次，各系统之间 ${code} 的接口 5 处。`,
    `2023 年，${code} 评审发现漏项 7 处，改为 ${code} 双人复核，漏项降到 1 处。`,
    `2024 年，${code} 周期为 15 天，取消 ${code} 中的 2 个签字，缩短到 9 天。`,
    `2025 年，${code} 增加了扫码登记，错误由 ${code} 的 11 次降到 3 次。`,
    `${code} 支撑战略目标 O1，依据历史和标杆两条线定目标，${code} 的对手数据来源为 3 份年报。`,
    ...more,
  )

/** A narrative of results in which nothing is missing. */
export const resultsText = ({ code }: Leaf, more: readonly string[]): RichText =>
  doc(
    `${code} 的结果按产品线和顾客群列出，共 ${code} 的 6 组图，2025 年 ${code} 的数据取自 2 份报表。`,
    `${code} 在 2025 年比竞争对手领先 3 个百分点，与标杆还差 ${code} 的 2 个百分点，原因是 ${code} 的设备老旧 4 台。`,
    `2023 年以来 ${code} 连续 3 年向好，${code} 的抽样为 30 件，误差为 ${code} 的 1% 以内，口径与 ${code} 的指标词典一致，由 ${code} 的 2 名统计员核对。`,
    ...more,
  )
