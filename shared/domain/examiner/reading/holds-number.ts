const digit = /\p{Nd}/u
const spelled =
  /百分之|[一二三四五六七八九]成|[半数几]成|[一二两三四五六七八九十百千万亿零〇]+(?:个|次|年|月|周|日|天|小时|分钟|秒|项|家|名|人|位|台|件|份|条|套|类|级|层|步|场|期|轮|组|倍|成|种|批|班|万|元|分|道|处|起|阶|辆|间)/u

/** Whether a passage holds a number, in digits or spelled in Chinese with a measure word (三次, 百分之九). */
export const holdsNumber = (text: string): boolean => digit.test(text) || spelled.test(text)
