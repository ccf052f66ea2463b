/** 2026-02-27 as 2026 年 2 月 27 日. */
export function chineseDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number)
  return `${year} 年 ${month} 月${day === undefined ? '' : ` ${day} 日`}`
}
