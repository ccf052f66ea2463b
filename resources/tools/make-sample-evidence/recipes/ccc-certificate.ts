import type { Content } from 'pdfmake/interfaces.js'
import { chineseDate } from '../chinese-date.ts'
import { firm } from '../firm.ts'
import { facts as factTable, heading, line, newPage, title } from '../pdf/blocks.ts'
import { printPdf } from '../pdf/print-pdf.ts'
import { stamp } from '../pdf/stamp.ts'
import type { Recipe } from '../recipe.ts'

const products = [
  {
    suffix: '-A',
    name: '固定式通用灯具(LED 吸顶灯,I 类,IP20,不可直接安装在普通可燃材料表面的除外)',
    models: 'JX-24 18 W;JX-36 36 W;JX-48 48 W;JX-60 60 W(均为 220 V~ 50 Hz,Ta 25 ℃)',
    standards: 'GB/T 7000.1;GB/T 7000.201;GB/T 17743;GB 17625.1',
  },
  {
    suffix: '-B',
    name: '可移式通用灯具(读写作业台灯,III 类灯体,配 II 类 LED 控制装置,IP20)',
    models: 'JT-16 9 W;JT-20 12 W;JT-22 14 W;JT-26 16 W(输入 220 V~ 50 Hz)',
    standards: 'GB/T 7000.1;GB/T 7000.204;GB/T 17743;GB 17625.1',
  },
] as const

/** Two product certificates in one file, one per page. */
export const cccCertificate: Recipe = async ({ facts }, shooter) => {
  const pages: Content[] = []
  for (const [index, product] of products.entries()) {
    const page: Content = {
      stack: [
        {
          text: facts.issuer,
          alignment: 'center',
          font: 'Sans',
          fontSize: 13,
          color: '#7a1f1f',
          margin: [0, 4, 0, 4],
        },
        title('强制性产品认证证书', 28),
        line(`证书编号:${facts.documentNumber}${product.suffix}`, 'center'),
        { text: ' ', fontSize: 12 },
        factTable([
          ['申请人', `${firm.name}\n${firm.address}`],
          ['制造商', `${firm.name}\n${firm.address}`],
          ['生产企业', `${firm.name}\n${firm.address}`],
          ['产品名称', product.name],
          ['系列、规格、型号', product.models],
          ['产品标准和技术要求', product.standards],
          ['认证模式', '型式试验 + 初始工厂检查 + 获证后监督'],
          ['发证日期', chineseDate(facts.issuedOn)],
          ['有效期至', chineseDate(facts.validTo)],
        ]),
        heading('说明'),
        line('1. 上述产品符合强制性产品认证实施规则的要求,特发此证。'),
        line('2. 证书有效期内,本证书的有效性依据发证机构的定期监督获得保持。'),
        line('3. 本证书为软件演示而虚构,证书编号在任何查询系统中均不存在。'),
        { text: ' ', fontSize: 4 },
        line(`${facts.issuer}    `, 'right'),
        line(`${chineseDate(facts.issuedOn)}            `, 'right'),
        await stamp(shooter, { owner: '样例质量认证院', purpose: '产品认证章', seed: 51 + index }, 34, 66),
      ],
    }
    pages.push(index === 0 ? page : newPage(page))
  }
  return printPdf({
    title: facts.title,
    author: facts.issuer,
    date: facts.issuedOn,
    runningHead: '认证证书',
    content: pages,
  })
}
