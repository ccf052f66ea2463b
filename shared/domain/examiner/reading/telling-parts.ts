/** Words that say nothing about which document is meant. */
const weak =
  /记录|报告|文件|管理|公司|年度|发布|执行|有关|相关|企业|清单|计划|制度|办法|结果|情况|分析|评价|评估|统计|台账|证明|证书|资料|程序|规定|方案|汇总|[与和及等的或其、，（）()\s]/gu

/**
 * What tells a document: pairs of Chinese characters, and whole words of four letters or more. More generous than a hint
 * beside a text, because what it does not find becomes a reproach.
 */
export const tellingParts = (text: string): readonly string[] =>
  text
    .replace(weak, ' ')
    .toLocaleLowerCase()
    .split(/[^\p{L}\p{N}]+|(?<=[a-z0-9])(?=\p{Script=Han})|(?<=\p{Script=Han})(?=[a-z0-9])/u)
    .flatMap(part => {
      if (/^[a-z0-9]+$/.test(part)) return part.length >= 4 ? [part] : []
      return Array.from({ length: Math.max(0, part.length - 1) }, (_, at) => part.slice(at, at + 2))
    })
