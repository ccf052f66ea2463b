const zero = '〇○OoQ0@'
const digit = '一二三四五六七八九'

/** What a one in a date is taken for. */
const one = '[\\][|LlI]'

/** What recognisers take the signs of a date and of a document number for, by what stands around them. */
const mends: readonly (readonly [pattern: RegExp, right: string])[] = [
  // 202+4年, 202] 年 → 2024年, 2021 年
  [/(?<=(?:19|20)\d)\+(?=\d ?年)/gu, ''],
  [new RegExp(`(?<=(?:19|20)\\d)${one}(?= ?年)`, 'gu'), '1'],
  // 2024名.5月, 2020 生5月 → 2024年5月
  [/(?<=(?:19|20)\d{2} ?)\p{Script=Han}[.,·](?=\d{1,2} ?月)/gu, '年'],
  // 2023年10朋21日 → 2023年10月21日
  [/(?<=(?:19|20)\d{2} ?\p{Script=Han}{1,2} ?\d{1,2} ?)[朋用丹](?= ?\d{1,2} ?[日晶旧曰目口])/gu, '月'],
  // 2023和12月, 2023人年12月, 2023人外12月 → 2023年12月
  [/(?<=(?:19|20)\d{2} ?)\p{Script=Han}{1,2}(?= ?\d{1,2} ?月)/gu, '年'],
  // 2023人412月 → 2023年12月: a part of the sign is taken for a digit
  [/(?<=(?:19|20)\d{2} ?)\p{Script=Han}\d(?=(?:0[1-9]|1[0-2]) ?月)/gu, '年'],
  // 2020 年 ]1 月 → 2020 年 11 月, 年L月 → 年1月
  [new RegExp(`(?<=(?:19|20)\\d{2} ?年 ?)${one}(?=[0-2]? ?月)`, 'gu'), '1'],
  [new RegExp(`(?<=(?:19|20)\\d{2} ?年 ?[01])${one}(?= ?月)`, 'gu'), '1'],
  // 12月]日, 12月0]日, 12月了2日 → 12月1日, 12月01日, 12月12日
  [new RegExp(`(?<=\\d ?月 ?)(?:${one}|了)(?=\\d? ?[日晶旧曰目口])`, 'gu'), '1'],
  [new RegExp(`(?<=\\d ?月 ?[0-3])${one}(?= ?[日晶旧曰目口])`, 'gu'), '1'],
  // 01]月 → 01月, 10月2:日 → 10月21日
  [/(?<=(?:19|20)\d{2} ?年 ?(?:0[1-9]|1[0-2]))[\][|:](?= ?月)/gu, ''],
  [/(?<=\d ?月 ?[0-3]):(?= ?日)/gu, '1'],
  // 12月07H, 12月07晶至, 三月一晶 → 12月07日, 12月07日至, 三月一日
  [/(?<=月 ?\d{1,2} ?)[晶旧曰目口昌H](?=[至止起到]|(?!\p{L}))/gu, '日'],
  [/(?<=年\d{1,2}月[0-3]\d)8$/gu, '日'],
  [new RegExp(`(?<=月[${digit}十]{1,3})[晶旧曰目口昌]`, 'gu'), '日'],
  // 二@〇二一年, 二O〇二四年, 二〇-二三年 → one sign for each digit
  [new RegExp(`二[${zero}][${zero}-]?(?=[一二三][${digit}${zero}儿几]年)`, 'gu'), '二〇'],
  [new RegExp(`(?<=二〇[一二三])[${zero}](?=年)`, 'gu'), '〇'],
  // 二〇二人〇年 → 二〇二〇年
  [new RegExp(`(?<=二〇[一二三])人(?=[${digit}〇]年)`, 'gu'), ''],
  // 二〇一儿年 → 二〇一九年
  [/(?<=二〇[一二三])[儿几](?=年)/gu, '九'],
  // 2023.12.07 全 2028.12.06, 有效期全: → 至
  [/(?<=\d日? ?)[全堂](?= ?(?:19|20)\d{2})/gu, '至'],
  [/(?<=有效期)[全个](?=[ :：])/gu, '至'],
  // 证书纲号:, 让书编号: → 证书编号:
  [/(?<![\p{Script=Han}])[证让](?:书\p{Script=Han}|[^\s\p{P}件照券]编)号(?= ?[:：])/gu, '证书编号'],
  // 【2023] 472号 → 〔2023〕472号
  [/[[【〔（(〈《{] ?((?:19|20)\d{2}) ?[\]】〕）)〉》}] ?(?=第? ?[\d\][|LlI]{1,7} ?号)/gu, '〔$1〕'],
  // 〔2022〕28]号 → 〔2022〕281号
  [new RegExp(`(?<=〔(?:19|20)\\d{2}〕\\d{0,5})${one}(?=\\d{0,4} ?号)`, 'gu'), '1'],
]

/** Puts right what a recogniser commonly misreads in dates and document numbers, and nothing else. */
export const mendMisreadings = (text: string): string =>
  mends.reduce((mended, [pattern, right]) => mended.replace(pattern, right), text)
