/** Characters from `from` up to, not including, `to`. */
export type TextRange = { readonly from: number; readonly to: number }

const han = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u
const blank = /\s/u

type Folded = { readonly text: string; readonly at: readonly number[] }

/** One character as it is compared; most need no look-up. */
const foldCharacter = (character: string): string => {
  const code = character.charCodeAt(0)
  if (code < 0x80 || (code >= 0x4e00 && code < 0xa000)) return character.toLowerCase()
  return character.normalize('NFKC').toLowerCase()
}

/**
 * A text without what a reader does not tell apart: case, full and half width, and blanks beside Chinese characters
 * (a line of a PDF may break anywhere). `at` says where each character came from.
 */
const fold = (text: string): Folded => {
  const out: string[] = []
  const at: number[] = []
  const put = (folded: string, from: number): void => {
    out.push(folded)
    for (let unit = 0; unit < folded.length; unit++) at.push(from)
  }
  let gap = -1
  let index = 0
  for (const character of text) {
    if (blank.test(character)) {
      if (gap < 0) gap = index
    } else {
      const before = out.at(-1)
      if (gap >= 0 && before !== undefined && !han.test(before) && !han.test(character)) put(' ', gap)
      gap = -1
      put(foldCharacter(character), index)
    }
    index += character.length
  }
  return { text: out.join(''), at }
}

const afterCharacter = (text: string, at: number): number =>
  at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)

/** Every place of a text that reads like `wanted`, from the start on, none over another; at most `most`. */
export const findText = (text: string, wanted: string, most = 5000): readonly TextRange[] => {
  const needle = fold(wanted).text
  if (needle === '') return []
  const { text: hay, at } = fold(text)
  const found: TextRange[] = []
  for (let place = hay.indexOf(needle); place >= 0 && found.length < most; ) {
    const from = at[place] ?? 0
    const last = at[place + needle.length - 1] ?? from
    found.push({ from, to: afterCharacter(text, last) })
    place = hay.indexOf(needle, place + needle.length)
  }
  return found
}
