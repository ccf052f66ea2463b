import { describe, expect, test } from 'vitest'
import { best, suggest } from './suggest.ts'

type Fact = 'documentNumber' | 'issuer' | 'issuedOn' | 'validFrom' | 'validTo'

describe.each<[Fact, readonly (readonly [text: string, value: string])[]]>([
  [
    'issuedOn',
    [
      ['发证日期:2024年3月15日', '2024-03-15'],
      ['发 证 日 期 : 2 0 2 4 年 3 月 1 5 日', '2024-03-15'],
      ['颁发日期 2024.03.15', '2024-03-15'],
      ['签发日期（Date of Issue）：2024-03-15', '2024-03-15'],
      ['发证曰期:2024年3月15日', '2024-03-15'],
      ['发征日期:2024年3月15日', '2024-03-15'],
      ['首次发证日期:2015年3月16日\n本次发证日期:2024年3月15日', '2024-03-15'],
      ['初次获证日期:2015-03-16 换证日期:2024-03-15 有效期至:2027-03-14', '2024-03-15'],
      ['授权公告日:2024年07月09日', '2024-07-09'],
      ['Date of issue: March 15, 2024', '2024-03-15'],
      ['发证日期\n2024年3月15日', '2024-03-15'],
      ['关于表彰的决定\n某市人民政府\n二〇二四年三月十五日', '2024-03-15'],
      ['成立日期 2008年06月18日\n登记机关\n2021年03月16日', '2021-03-16'],
      ['检测报告\n采样日期:2025-08-20\n报告日期:2025-09-16', '2025-09-16'],
    ],
  ],
  [
    'validTo',
    [
      ['有效期至:2027年3月14日', '2027-03-14'],
      ['有 效 期 至 ： 2027 年 3 月 14 日', '2027-03-14'],
      ['有效期至 2O27-O3-l4', '2027-03-14'],
      ['有效期:自2024年3月15日至2027年3月14日', '2027-03-14'],
      ['有效期 2024年3月15日 至 2027年3月14日', '2027-03-14'],
      ['有效期限：2024.03.15—2027.03.14', '2027-03-14'],
      ['有效期:2024-03-15 ~ 2027-03-14', '2027-03-14'],
      ['证书有效期:2024年3月15日至\n2027年3月14日', '2027-03-14'],
      ['本证书有效期截止2027年3月14日', '2027-03-14'],
      ['Valid until 14 March 2027', '2027-03-14'],
      ['Expiry Date: 2027/03/14', '2027-03-14'],
      ['Valid from 2024-03-15 to 2027-03-14', '2027-03-14'],
      ['发证日期:2024年3月15日\n有效期:三年', '2027-03-14'],
      ['发证时间:2023年12月28日 有效期:三年', '2026-12-27'],
      ['2027年3月14日前有效', '2027-03-14'],
      ['营业期限:2008年06月18日至长期', ''],
    ],
  ],
  [
    'validFrom',
    [
      ['有效期:自2024年3月15日至2027年3月14日', '2024-03-15'],
      ['生效日期:2024-03-15', '2024-03-15'],
      ['专利申请日:2023年04月26日', '2023-04-26'],
      ['注册有效期限 自2019年08月07日至2029年08月06日', '2019-08-07'],
      ['营业期限:2008年06月18日至长期', '2008-06-18'],
    ],
  ],
  [
    'documentNumber',
    [
      ['证书编号:00124Q30123R3M', '00124Q30123R3M'],
      ['证 书 编 号 : 00124Q30123R3M', '00124Q30123R3M'],
      ['证书编号：OO124Q3O123R3M', '00124Q30123R3M'],
      ['证书注册号 00124 Q30123 R3M 发证日期 2024', '00124Q30123R3M'],
      ['质量管理体系认证证书\n注册号：034 23 Q 10286 R0 S', '03423Q10286R0S'],
      ['强制性产品认证证书\n证书编号：2020011001312345', '2020011001312345'],
      ['专利号：ZL 2023 1 0123456.3', 'ZL 2023 1 0123456.3'],
      ['专利号:ZL202310123456.3', 'ZL 2023 1 0123456.3'],
      ['专利号:Z L 2O23 1 0l23456 . 3', 'ZL 2023 1 0123456.3'],
      ['报告编号:ZM-2025-1107', 'ZM-2025-1107'],
      ['No.ZM20251107', 'ZM20251107'],
      ['Certificate No.: CN-12345-Q', 'CN-12345-Q'],
      ['证书编号\nGR202344001234', 'GR202344001234'],
      ['审计报告\n样例审字〔2026〕第 0218 号', '样例审字〔2026〕第0218号'],
      ['营业执照\n统一社会信用代码 91442099MADEM0011K', '91442099MADEM0011K'],
      ['许可证编号:粤XK16-204-00123', '粤XK16-204-00123'],
      ['登记号:2023SR0123456', '2023SR0123456'],
      ['证书编号:JY-01 编号无关', 'JY-01'],
    ],
  ],
  [
    'issuer',
    [
      ['发证机构:样例认证中心有限公司', '样例认证中心有限公司'],
      ['发证机关：中山市市场监督管理局', '中山市市场监督管理局'],
      [
        '质量管理体系认证证书\n兹证明\n中山市甲样灯饰有限公司\n符合标准\n样例质量认证有限公司',
        '样例质量认证有限公司',
      ],
      ['检测报告\n委托单位:某某灯饰有限公司\n广东样例检测技术有限公司', '广东样例检测技术有限公司'],
      ['发明专利证书\n专利权人:中山市甲样灯饰有限公司\n国家知识产权局', '国家知识产权局'],
      ['Issued by: 样例质量认证有限公司', '样例质量认证有限公司'],
      ['培训记录\n中山市甲样灯饰有限公司', '中山市甲样灯饰有限公司'],
    ],
  ],
])('%s', (fact, table) => {
  test.each(table)('%j', (text, value) => {
    expect(best(suggest(text)[fact])).toBe(value)
  })
})

test.each([
  ['营业执照（副本）\n统一社会信用代码', '营业执照.jpg', 'business-licence'],
  ['质量管理体系认证证书\nGB/T 19001-2016', 'a.pdf', 'management-certificate'],
  ['中国国家强制性产品认证证书', 'a.pdf', 'ccc-certificate'],
  ['发明专利证书\n证书号第1234567号', 'a.pdf', 'invention-patent'],
  ['校 准 证 书\n器具名称:游标卡尺', 'a.pdf', 'calibration-certificate'],
  ['检 测 报 告\n样品名称:LED 吸顶灯\n检验依据', 'a.pdf', 'test-report'],
  ['', '首席质量官证书 李工.jpg', 'personnel-certificate'],
  ['', '与某某公司采购合同.pdf', 'contract'],
  ['高新技术企业证书\n发证时间', 'a.pdf', 'high-tech-certificate'],
  ['商标注册证\n核定使用商品', 'a.pdf', 'trademark'],
  ['QC小组活动成果报告\n选题理由', 'a.pdf', 'qc-result'],
  ['会议纪要\n主持人:陈总', 'a.docx', 'meeting-minutes'],
  ['排污许可证\n证书编号', 'a.pdf', 'pollutant-permit'],
])('%j in %s is a %s', (text, fileName, kind) => {
  expect(best(suggest(text, fileName).kind)).toBe(kind)
})

test('a title is the heading, with what the document is about', () => {
  expect(best(suggest('发明专利证书\n发明名称：一种低频闪恒流驱动电路').title)).toBe(
    '发明专利证书：一种低频闪恒流驱动电路',
  )
  expect(best(suggest('', '03_环境管理体系证书.pdf').title)).toBe('环境管理体系证书')
})

test('a wrong check digit of a patent is told, not hidden', () => {
  const [number] = suggest('专利号：ZL 2023 1 0123456.7').documentNumber
  expect(number).toMatchObject({ value: 'ZL 2023 1 0123456.7', why: 'check-digit-wrong' })
})

test('credit codes are found with whose they are; misread signs are put right by their check digits', () => {
  expect(
    suggest(
      '供方 样例五金 统一社会信用代码:91442000MA4WXYT55P\n本企业代码 9l442O99MADEMOO11K\n统一社会信用代码 914420001234567890',
    ).creditCodes.map(({ code, owner, valid }) => ({ code, owner, valid })),
  ).toEqual([
    { code: '91442000MA4WXYT55P', owner: 'other', valid: false },
    { code: '91442099MADEM0011K', owner: 'ours', valid: true },
    { code: '914420001234567890', owner: 'other', valid: false },
  ])
})

test('what is proposed names its page, its line and why', () => {
  expect(suggest('质量管理体系认证证书\n证书编号：00124Q30123R3M').documentNumber).toEqual([
    {
      value: '00124Q30123R3M',
      page: 1,
      quote: '证书编号：00124Q30123R3M',
      confidence: 0.99,
      why: 'label-and-shape',
    },
  ])
})
