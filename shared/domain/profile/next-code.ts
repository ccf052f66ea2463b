/**
 * The next free code of a profile table: its prefix and one more than the highest number ever given, so that a
 * code that a text may still name never comes to mean another row.
 *
 * @param given every code ever given in the file, of any table
 */
export const nextCode = (prefix: string, given: Iterable<string>): string => {
  let highest = 0
  for (const code of given) {
    const number = code.startsWith(prefix) ? code.slice(prefix.length) : ''
    if (/^[1-9]\d{0,8}$/.test(number)) highest = Math.max(highest, Number(number))
  }
  return `${prefix}${highest + 1}`
}
