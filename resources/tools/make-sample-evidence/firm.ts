/** The fictitious firm of the sample. */
export const firm = {
  name: '中山市甲样灯饰有限公司',
  code: '91442099MADEM0011K',
  address: '中山市古镇镇样例大道 8 号(虚构)',
} as const
