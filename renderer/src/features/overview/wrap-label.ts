/** Breaks a label of a chart into lines of about `most` columns (a Chinese character takes two). */
export const wrapLabel = (label: string, most: number): string => {
  const parts = label.match(/[^\s、，]+[、，]?\s?/g) ?? [label]
  const width = (text: string): number =>
    [...text].reduce((sum, character) => sum + (character > '\u2e80' ? 2 : 1), 0)
  const lines: string[] = []
  for (const part of parts) {
    const last = lines.pop() ?? ''
    if (last === '' || width((last + part).trim()) <= most) lines.push(last + part)
    else lines.push(last, part)
  }
  return lines.map(line => line.trim()).join('\n')
}
