/** The sign by which a number names its province. Source: GB/T 2260 and usage of document numbers (发文字号). */
export const provinceSigns: Readonly<Record<string, string>> = {
  北京: '京',
  天津: '津',
  上海: '沪',
  重庆: '渝',
  河北: '冀',
  河南: '豫',
  云南: '云',
  辽宁: '辽',
  黑龙江: '黑',
  湖南: '湘',
  安徽: '皖',
  山东: '鲁',
  新疆: '新',
  江苏: '苏',
  浙江: '浙',
  江西: '赣',
  湖北: '鄂',
  广西: '桂',
  甘肃: '甘',
  山西: '晋',
  内蒙古: '蒙',
  陕西: '陕',
  吉林: '吉',
  福建: '闽',
  贵州: '贵',
  广东: '粤',
  青海: '青',
  西藏: '藏',
  四川: '川',
  宁夏: '宁',
  海南: '琼',
}

/** All signs of provinces, as they stand in a class of an expression. */
export const provinces = Object.values(provinceSigns).join('')

/** A sign before the letters of a number, which is that of a province, however it was read: 豫QC20231234. */
export const beforeLetters = /^\p{Script=Han}(?=[A-Z]{2})/u
