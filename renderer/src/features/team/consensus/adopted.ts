/** A line of the agreed findings that waits to be confirmed; `from` names the sentences that it came from. */
export type AdoptedLine = { readonly text: string; readonly from: readonly string[] }

/** Names one sentence of one assessor. */
export const sourceKey = (assessorId: string, kind: 'strength' | 'opportunity', index: number): string =>
  `${assessorId}/${kind}/${index}`

export const isAdopted = (lines: readonly AdoptedLine[], source: string): boolean =>
  lines.some(({ from }) => from.includes(source))

/** Takes a sentence over as a line of its own; an equal line only notes where else it came from. */
export const adopt = (
  lines: readonly AdoptedLine[],
  source: string,
  text: string,
): readonly AdoptedLine[] => {
  if (isAdopted(lines, source)) return lines
  const same = lines.findIndex(line => line.text.trim() === text.trim())
  if (same < 0) return [...lines, { text, from: [source] }]
  return lines.map((line, at) => (at === same ? { ...line, from: [...line.from, source] } : line))
}

/** Lets a sentence go; a line that came from nothing else goes with it, a merged one keeps its text. */
export const letGo = (lines: readonly AdoptedLine[], source: string): readonly AdoptedLine[] =>
  lines.flatMap(line => {
    if (!line.from.includes(source)) return [line]
    const from = line.from.filter(one => one !== source)
    return from.length === 0 ? [] : [{ ...line, from }]
  })

export const rewrite = (lines: readonly AdoptedLine[], at: number, text: string): readonly AdoptedLine[] =>
  lines.map((line, index) => (index === at ? { ...line, text } : line))

export const strike = (lines: readonly AdoptedLine[], at: number): readonly AdoptedLine[] =>
  lines.filter((_, index) => index !== at)

/** Joins two sentences as one, with a full stop's worth of pause between them. */
export const joinSentences = (first: string, second: string): string => {
  const head = first.trim().replace(/[。；;.]+$/u, '')
  const pause = /\p{Script=Han}/u.test(head + second) ? '；' : '; '
  return `${head}${pause}${second.trim()}`
}

/** Joins a line to the one before it. */
export const merge = (lines: readonly AdoptedLine[], at: number): readonly AdoptedLine[] => {
  const before = lines[at - 1]
  const line = lines[at]
  if (before === undefined || line === undefined) return lines
  const joined = { text: joinSentences(before.text, line.text), from: [...before.from, ...line.from] }
  return lines.flatMap((one, index) => (index === at ? [] : index === at - 1 ? [joined] : [one]))
}
