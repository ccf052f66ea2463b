const pointer = /(?:分别|另|均|也|都|同|可|请|详)*(?:参?见|列于|载于)\s*(?:图|表|附表)?\s*4\.7/u
const measure =
  /(?:率|度|数|量|额|值|周期|时间|时长|天数|时数|次数|件数|占比|比重|强度|成本|收入|利润|指数|排名|名次|能耗|排放|份额|周转|专利|产值|事故|投入)$/u
const tail =
  /(?:(?:由|从|为|达到|达|约|超过|在)\s*(?=[\d百零一二三四五六七八九十])|[升降][到至]|提高到|缩短到|的(?:五年|多年|趋势|数据|曲线)).*$/u
const head = /^(?:其中|以及|相关|有关|对应|上述|和|与|及|的|各|其|包括|另有|同时)+/u

/**
 * What a text says can be found in 4.7: the measures named before a pointer such as “见 4.7.2”, as written
 * (“审计发现整改率、合同履约率见 4.7.7” gives two).
 */
export const pointedNames = (sentence: string): readonly string[] => {
  const parts = sentence.split(pointer)
  return parts.slice(0, -1).flatMap(part =>
    part
      .split(/[、，,；;：:。（）()]|和|与|及/u)
      .map(name =>
        name
          .replace(/^[\s.\d]+/u, '')
          .replace(tail, '')
          .replace(head, '')
          .trim(),
      )
      .filter(name => name.length >= 3 && name.length <= 16 && measure.test(name)),
  )
}
