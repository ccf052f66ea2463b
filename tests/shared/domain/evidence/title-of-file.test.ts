import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { titleOfFile } from '../../../../shared/domain/evidence/title-of-file.ts'

describe('the title proposed for a file', () => {
  it.each([
    ['抽检记录.txt', '抽检记录'],
    ['01-business-licence.png', 'business licence'],
    ['扫描件_营业执照__2024.pdf', '扫描件 营业执照 2024'],
    ['12、质量手册 第3版.docx', '质量手册 第3版'],
    ['3.管理评审报告.pdf', '管理评审报告'],
    ['营业执照 (1).jpg', '营业执照'],
    ['审计报告 - 副本.pdf', '审计报告'],
    ['3-5年规划.pdf', '3-5年规划'],
    ['8D报告.pdf', '8D报告'],
    ['2025-11-30 会议纪要.pdf', '2025-11-30 会议纪要'],
    ['4.1.2 高层领导.docx', '4.1.2 高层领导'],
    ['ISO9001-2015.pdf', 'ISO9001-2015'],
    ['GB-T 19580.pdf', 'GB-T 19580'],
    ['.gitignore', '.gitignore'],
    ['___.pdf', '___.pdf'],
    ['无后缀', '无后缀'],
  ])('%s → %s', (name, title) => {
    expect(titleOfFile(name)).toBe(title)
  })

  it('is never empty nor longer than a title may be', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 400, unit: 'binary' }), name => {
        const title = titleOfFile(name)
        return title.length > 0 && title.length <= 300
      }),
    )
  })
})
