/** How names of organisations end. */
const endings = [
  '股份有限公司',
  '有限责任公司',
  '有限公司',
  '认证中心',
  '认证集团',
  '检测中心',
  '检验中心',
  '检验所',
  '研究中心',
  '服务中心',
  '保护中心',
  '测试中心',
  '信息中心',
  '信用中心',
  '中心',
  '科学研究院',
  '研究院',
  '研究所',
  '检测院',
  '检验院',
  '认证院',
  '计量院',
  '管理委员会',
  '委员会',
  '管理局',
  '监督局',
  '税务局',
  '知识产权局',
  '环境局',
  '应急局',
  '商务局',
  '科技局',
  '统计局',
  '版权局',
  '总局',
  '保障局',
  '化局',
  '术局',
  '管理厅',
  '技术厅',
  '环境厅',
  '化厅',
  '财政厅',
  '人民政府',
  '办公室',
  '协会',
  '学会',
  '联合会',
  '商会',
  '促进会',
  '慈善会',
  '基金会',
  '事务所',
  '大学',
  '学院',
  '出版社',
  '杂志社',
  '船级社',
  '银行',
  '支行',
  '分公司',
]

const ending = new RegExp(endings.toSorted((a, b) => b.length - a.length).join('|'), 'gu')
const part = /[\p{Script=Han}A-Za-z0-9()·&]/u
const longest = 40
/** Words of sentences and labels that are no part of a name. */
const lead =
  /^(?:由|经|向|与|和|及|以及|被|为|是|在|于|本|该|贵|兹证明|授予|委托|受|承检|地址|单位|名称|主办|承办|颁发|发证|登记机关|发证机关|发证机构|认证机构|批准机关)+/u

export type FoundOrganisation = { readonly name: string; readonly from: number; readonly to: number }

/** Names of organisations in a line: walked back from how they end to where a name can begin. */
export const findOrganisations = (text: string): readonly FoundOrganisation[] => {
  const found: FoundOrganisation[] = []
  let floor = 0
  for (const match of text.matchAll(ending)) {
    const to = match.index + match[0].length
    let from = match.index
    while (from > floor && to - from < longest && part.test(text[from - 1] ?? '')) from--
    const raw = text.slice(from, to)
    const name = raw.replace(lead, '').replace(/^[()\d·]+/u, '')
    const next = text.slice(to, to + 6)
    const goesOn =
      /^(?:有限|股份|认证|检测|研究|中心|分公司|支行|\()/u.test(next) && ending.test(text.slice(to, to + 20))
    ending.lastIndex = 0
    if (goesOn || name.length <= match[0].length) continue
    found.push({ name, from: to - name.length, to })
    floor = to
  }
  return found
}
