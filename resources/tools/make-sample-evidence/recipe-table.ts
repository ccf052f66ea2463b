import type { Recipe } from './recipe.ts'
import { annualPlan } from './recipes/annual-plan.ts'
import { auditReport } from './recipes/audit-report.ts'
import { authorityMatrix } from './recipes/authority-matrix.ts'
import { businessLicence } from './recipes/business-licence.ts'
import { cccCertificate } from './recipes/ccc-certificate.ts'
import { codeOfConduct } from './recipes/code-of-conduct.ts'
import { complaint8d } from './recipes/complaint-8d.ts'
import { employeeSurvey } from './recipes/employee-survey.ts'
import { environmentMonitoring } from './recipes/environment-monitoring.ts'
import { improvementRegister } from './recipes/improvement-register.ts'
import { inventionPatent } from './recipes/invention-patent.ts'
import { marketSegmentation } from './recipes/market-segmentation.ts'
import { pfmea } from './recipes/pfmea.ts'
import { photograph } from './recipes/photograph.ts'
import { proofLetter } from './recipes/proof-letter.ts'
import { qcCircle } from './recipes/qc-circle.ts'
import { restoreDrill } from './recipes/restore-drill.ts'
import { reviewMinutes } from './recipes/review-minutes.ts'
import { satisfactionSurvey } from './recipes/satisfaction-survey.ts'
import { classroom, placementLine } from './recipes/scenes.ts'
import { spcReport } from './recipes/spc-report.ts'
import { spotCheckNotice } from './recipes/spot-check-notice.ts'
import { strategyPlan } from './recipes/strategy-plan.ts'
import { supplierScorecards } from './recipes/supplier-scorecards.ts'
import { systemCertificate } from './recipes/system-certificate.ts'
import { trainingReport } from './recipes/training-report.ts'
import { typeTestReport } from './recipes/type-test-report.ts'

/** Which recipe makes which file of the sample; the key is the file's name. */
export const recipeTable: Readonly<Record<string, Recipe>> = {
  '01-business-licence.png': businessLicence,
  '02-qms-certificate.png': systemCertificate({
    english: 'Certificate of Quality Management System Certification',
    standard: 'GB/T 19001-2016 / ISO 9001:2015',
    scope: 'LED 吸顶灯、读写作业台灯的设计、生产和销售(强制性认证范围内的产品凭有效证书)',
    extra: '本证书覆盖员工 345 人,一个生产场所',
    sealOwner: '样例认证中心',
    colour: '#1f4f7a',
    tilt: -0.6,
    seed: 21,
  }),
  '03-ems-certificate.png': systemCertificate({
    english: 'Certificate of Environmental Management System Certification',
    standard: 'GB/T 24001-2016 / ISO 14001:2015',
    scope: 'LED 吸顶灯、读写作业台灯的设计、生产和销售及相关管理活动',
    extra: '本证书覆盖员工 345 人,一个生产场所',
    sealOwner: '样例认证中心',
    colour: '#2f6b4a',
    tilt: 0.9,
    seed: 22,
  }),
  '05-measurement-certificate.png': systemCertificate({
    english: 'Certificate of Measurement Management System Certification',
    standard: 'GB/T 19022-2003 / ISO 10012:2003',
    scope: 'LED 照明产品的原材料检验、生产过程控制、成品检验、能源计量和环境监测(在册测量设备 286 台件)',
    extra: '认证级别:AA 级',
    sealOwner: '样例计量认证中心',
    colour: '#7a4a1f',
    tilt: -1.2,
    seed: 23,
  }),
  '07-tax-credit-grade.png': proofLetter({
    heading: '纳税信用级别证明',
    paragraphs: [
      '根据纳税信用管理办法,经年度评价,你单位近四个年度的纳税信用级别如下。评价结果以本机关信息系统当日记载为准。',
    ],
    head: ['评价年度', '纳税信用级别', '评价分', '评价日期'],
    rows: [
      ['2021', 'A', '94.5', '2022-04-26'],
      ['2022', 'A', '93.0', '2023-04-25'],
      ['2023', 'A', '95.5', '2024-04-26'],
      ['2024', 'A', '97.0', '2025-04-28'],
    ],
    sealOwner: '样例税务机关演示用章',
    sealPurpose: '样例',
    tilt: 0.4,
    seed: 31,
    width: 1240,
    height: 1400,
  }),
  '18-market-share-proof.jpg': proofLetter({
    heading: '国内细分市场占有率证明',
    paragraphs: [
      '按本会 2025 年度家居照明细分市场统计(统计口径:国内家居 LED 吸顶灯与读写台灯出厂额,样本企业 168 家,按行业公开数据放大),你单位产品近三年的国内市场占有率与排名如下。',
    ],
    head: ['年度', '国内细分市场占有率', '排名'],
    rows: [
      ['2023', '1.22%', '第 14 位'],
      ['2024', '1.41%', '第 12 位'],
      ['2025', '1.58%', '第 9 位'],
    ],
    sealOwner: '广东样例照明行业协会',
    sealPurpose: '',
    tilt: -1.4,
    seed: 32,
    width: 1240,
    height: 1754,
  }),
  '21-invention-patent.png': inventionPatent,
  '04-ccc-certificate.pdf': cccCertificate,
  '06-audit-report-2023-2025.pdf': auditReport,
  '08-strategy-plan-2024-2027.pdf': strategyPlan,
  '09-annual-plan-2025.xlsx': annualPlan,
  '10-business-review-minutes.pdf': reviewMinutes,
  '11-authority-matrix.pdf': authorityMatrix,
  '12-environment-monitoring.pdf': environmentMonitoring,
  '13-code-of-conduct.docx': codeOfConduct,
  '14-school-lighting-volunteers.jpg': photograph(classroom),
  '15-satisfaction-survey-2025.pdf': satisfactionSurvey,
  '16-complaint-8d-report.pdf': complaint8d,
  '17-market-segmentation-2024.pdf': marketSegmentation,
  '19-employee-survey-2025.pdf': employeeSurvey,
  '20-training-plan-and-evaluation.pdf': trainingReport,
  '22-type-test-report-ceiling-lamp.pdf': typeTestReport,
  '23-smt-line-3d-aoi.jpg': photograph(placementLine),
  '24-desk-lamp-pfmea-control-plan.pdf': pfmea,
  '25-spc-capability-report.pdf': spcReport,
  '26-qc-circle-report.pdf': qcCircle,
  '27-improvement-register-2025.pdf': improvementRegister,
  '28-supplier-scorecards-2025.pdf': supplierScorecards,
  '30-spot-check-results.pdf': spotCheckNotice,
  '29-backup-restore-drill.jpg': restoreDrill,
}
