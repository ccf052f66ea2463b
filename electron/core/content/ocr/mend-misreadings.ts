const zero = '〇○OoQ0@'
const digit = '一二三四五六七八九'

/** What recognisers take the signs of a date and of a document number for, by what stands around them. */
const mends: readonly (readonly [pattern: RegExp, right: string])[] = [
  // 2023年10朋21日 → 2023年10月21日
  [/(?<=(?:19|20)\d{2} ?\p{Script=Han}{1,2} ?\d{1,2} ?)[朋用丹](?= ?\d{1,2} ?[日晶旧曰目口])/gu, '月'],
  // 2023和12月, 2023人年12月, 2023人外12月 → 2023年12月
  [/(?<=(?:19|20)\d{2} ?)\p{Script=Han}{1,2}(?= ?\d{1,2} ?月)/gu, '年'],
  // 2023人412月 → 2023年12月: a part of the sign is taken for a digit
  [/(?<=(?:19|20)\d{2} ?)\p{Script=Han}\d(?=(?:0[1-9]|1[0-2]) ?月)/gu, '年'],
  // 2020 年 ]1 月 → 2020 年 11 月
  [/(?<=(?:19|20)\d{2} ?年 ?)[\][|Il](?=[0-2] ?月)/gu, '1'],
  // 12月07H → 12月07日, 三月一晶 → 三月一日
  [/(?<=月 ?\d{1,2} ?)[晶旧曰目口昌H](?!\p{L})/gu, '日'],
  [new RegExp(`(?<=月[${digit}十]{1,3})[晶旧曰目口昌]`, 'gu'), '日'],
  // 二@〇二一年, 二O〇二四年, 二〇-二三年 → one sign for each digit
  [new RegExp(`二[${zero}][${zero}-]?(?=[一二三][${digit}${zero}儿几]年)`, 'gu'), '二〇'],
  [new RegExp(`(?<=二〇[一二三])[${zero}](?=年)`, 'gu'), '〇'],
  // 二〇一儿年 → 二〇一九年
  [/(?<=二〇[一二三])[儿几](?=年)/gu, '九'],
  // 2023.12.07 全 2028.12.06, 有效期全: → 至
  [/(?<=\d日? ?)[全堂](?= ?(?:19|20)\d{2})/gu, '至'],
  [/(?<=有效期)[全个](?=[ :：])/gu, '至'],
  // 【2023] 472号 → 〔2023〕472号
  [/[[【〔（(〈《{] ?((?:19|20)\d{2}) ?[\]】〕）)〉》}] ?(?=第? ?\d{1,7} ?号)/gu, '〔$1〕'],
]

/** Puts right what a recogniser commonly misreads in dates and document numbers, and nothing else. */
export const mendMisreadings = (text: string): string =>
  mends.reduce((mended, [pattern, right]) => mended.replace(pattern, right), text)
